package io.parkgraph.member.api.dues;

import io.parkgraph.member.DuesBook;
import io.parkgraph.member.DuesOfBranch;
import io.parkgraph.member.DuesService;
import io.parkgraph.member.Person;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DuesController {

  private final DuesService dues;
  private final DuesBook book;

  DuesController(DuesService dues, DuesBook book) {
    this.dues = dues;
    this.book = book;
  }

  /** Reckons and keeps nothing. */
  @QueryMapping
  Optional<Money> duesOf(@Argument String monthlyIncome) {
    return dues.dueOf(monthlyIncome);
  }

  @MutationMapping
  Outcome<DuesRecord> recordDues(@Argument RecordDuesInput input) {
    return dues.record(input.payment(), input.conditions());
  }

  @MutationMapping
  Outcome<DuesRecord> correctDues(@Argument DuesInput input) {
    return dues.correct(
        input.key(), input.monthlyIncome(), input.paidOn(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<DuesRecord> voidDues(@Argument DuesInput input) {
    return dues.voidRecord(input.key(), input.reason(), input.conditions());
  }

  @SchemaMapping
  List<AvailableAction> availableActions(DuesRecord record) {
    return dues.availableActions(record);
  }

  @BatchMapping
  Map<Person, List<DuesRecord>> dues(List<Person> people) {
    var found = book.ofEach(people);
    var records = new HashMap<Person, List<DuesRecord>>();
    people.forEach(each -> records.put(each, found.getOrDefault(each.id(), List.of())));
    return records;
  }

  @BatchMapping
  Map<Person, YearMonth> duesPaidTo(List<Person> people) {
    var found = book.paidToOfEach(people);
    var paidTo = new HashMap<Person, YearMonth>();
    people.forEach(each ->
        Optional.ofNullable(found.get(each.id())).ifPresent(last -> paidTo.put(each, last)));
    return paidTo;
  }

  @QueryMapping
  Optional<DuesOfBranch> duesOfBranch(@Argument String branchId, @Argument String month) {
    YearMonth of = Objects.requireNonNull(Arguments.yearMonth(month, "month"));
    return book.ofBranch(NodeId.keyOf("Organization", branchId), of);
  }
}
