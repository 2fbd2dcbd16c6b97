package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.arrival.ArrivalWorkflow;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferWorkflow;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What arrivals and transfers wait for. The spans are the park's own habits. */
@Configuration(proxyBeanMethods = false)
class MoveTasks {

  private static final String VERIFY = "ARRIVAL_VERIFY";
  private static final String MATCH = "ARRIVAL_MATCH";
  private static final String ISSUE = "TRANSFER_ISSUE";
  private static final String REISSUE = "TRANSFER_REISSUE";
  private static final String ACCEPT = "TRANSFER_ACCEPT";
  private static final String RECEIPT = "TRANSFER_RECEIPT";

  /** Who arrives hears within three working days whether it is so, and as soon of a branch. */
  private static final Due ARRIVING = Due.within(3);

  /** A letter is issued, and a member taken in, within five working days. */
  private static final Due MOVING = Due.within(5);

  /** A slip comes back within ten working days. */
  private static final Due RETURNING = Due.within(10);

  @Bean
  TaskRule<Person> moveTaskRule(Documents<Person> people) {
    return new TaskRule<>(
        "moves-2",
        people,
        Scope.MEMBER_READ,
        Set.of(VERIFY, MATCH, ISSUE, REISSUE, ACCEPT, RECEIPT),
        MoveTasks::open);
  }

  static List<OpenTask> open(Person person) {
    var tasks = new ArrayList<OpenTask>();
    Optional.ofNullable(person.arrival())
        .filter(_ -> Arriving.consents(person))
        .flatMap(arrival -> ofArrival(person, arrival))
        .ifPresent(tasks::add);
    PersonTransfer.of(person).flatMap(each -> ofTransfer(each).stream()).forEach(tasks::add);
    return tasks;
  }

  private static Optional<OpenTask> ofArrival(Person person, Arrival arrival) {
    return switch (arrival.state()) {
      case DECLARED, VERIFIED -> {
        boolean declared = arrival.state() == ArrivalState.DECLARED;
        ArrivalAction next = declared ? ArrivalAction.VERIFY : ArrivalAction.MATCH;
        yield Optional.of(
            OpenTask.of(
                    declared ? VERIFY : MATCH,
                    ArrivalWorkflow.TABLE.scope(arrival.state(), next),
                    person.places(),
                    day(arrival.since()),
                    ARRIVING)
                .about("arrivals", person.id()));
      }
      case REJECTED, MATCHED, PLACED -> Optional.empty();
    };
  }

  private static Optional<OpenTask> ofTransfer(PersonTransfer of) {
    return switch (of.transfer().state()) {
      case OUT_REVIEW -> task(of, ISSUE, TransferAction.ISSUE, MOVING);
      case EXPIRED -> task(of, REISSUE, TransferAction.REISSUE, MOVING);
      case IN_REVIEW -> task(of, ACCEPT, TransferAction.ACCEPT, MOVING);
      case RECEIVED -> task(of, RECEIPT, TransferAction.RECEIPT, RETURNING);
      case LETTER_ISSUED, CLOSED, CANCELLED -> Optional.empty();
    };
  }

  private static Optional<OpenTask> task(
      PersonTransfer of, String kind, TransferAction next, Due due) {
    Transfer transfer = of.transfer();
    return Optional.of(
        OpenTask.of(
                kind,
                TransferWorkflow.TABLE.scope(transfer.state(), next),
                of.places(next),
                day(transfer.since()),
                due)
            .part(transfer.id())
            .about("transfers", transfer.id()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ParkCalendar.ZONE);
  }
}
