package io.parkgraph.member.ui.dues;

import io.parkgraph.member.DuesBook;
import io.parkgraph.member.DuesService;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesState;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the list of dues, its panel and its dialog ask. */
@Component
class DuesScreens {

  private final DuesService dues;
  private final DuesBook book;
  private final PersonService people;
  private final Clock clock;

  DuesScreens(DuesService dues, DuesBook book, PersonService people, Clock clock) {
    this.dues = dues;
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  DuesService dues() {
    return dues;
  }

  DuesBook book() {
    return book;
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Optional<Person> person(String id) {
    return people.find(id);
  }

  String name(Person person) {
    return people.name(person);
  }

  /** Up to which month somebody has paid, where any record says so. */
  Optional<YearMonth> paidTo(Person person) {
    return Optional.ofNullable(book.paidToOfEach(List.of(person)).get(person.id()));
  }

  /** A page of members with what they paid for a month, by one query for all of them. */
  Slice<DuesRow> rows(Slice<Person> page, YearMonth month) {
    Map<String, DuesRecord> paid =
        book
            .findAll(page.items().stream().map(each -> DuesRecord.id(each.id(), month)).toList())
            .stream()
            .filter(record -> record.state() == DuesState.PAID)
            .collect(Collectors.toMap(DuesRecord::personId, record -> record));
    return new Slice<>(
        page.rows().stream()
            .map(row -> new Slice.Row<>(row(row.item(), paid), row.position()))
            .toList(),
        page.hasPrevious(),
        page.hasNext());
  }

  private DuesRow row(Person person, Map<String, DuesRecord> paid) {
    DuesRecord record = paid.get(person.id());
    return new DuesRow(
        person.id(),
        people.name(person),
        Objects.requireNonNull(person.status().orElse(null)),
        record == null ? null : record.amount(),
        record == null ? null : record.paidOn());
  }
}
