package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits for the members themselves: that they present their letter before it runs out. */
@Configuration(proxyBeanMethods = false)
class OwnMoveTasks {

  private static final String PRESENT = "TRANSFER_PRESENT";

  @Bean
  TaskRule<Person> ownMoveTaskRule(Documents<Person> people) {
    return new TaskRule<>(
        "own-moves-1",
        people,
        Scope.SELF_READ,
        Set.of(PRESENT),
        person ->
            PersonTransfer.of(person)
                .filter(of -> of.transfer().state() == TransferState.LETTER_ISSUED)
                .flatMap(of -> present(of).stream())
                .toList());
  }

  private static Optional<OpenTask> present(PersonTransfer of) {
    LocalDate since = LocalDate.ofInstant(of.transfer().since(), ParkCalendar.ZONE);
    return of.transfer()
        .letter()
        .map(TransferLetter::validUntil)
        .map(until ->
            OpenTask.of(
                    PRESENT,
                    Scope.TRANSFER_SUBMIT,
                    Set.of(Place.person(of.person().id())),
                    since,
                    Due.on(until))
                .part(of.id())
                .about("transfers", of.id()));
  }
}
