package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.store.Documents;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of transfers as the people say: after each event of a person all of their
 * transfers are kept as they are now, so the order of events and how often one comes change
 * nothing. Another name makes the list anew.
 */
@Component
final class TransferBook implements EventHandler {

  static final String NAME = "transfers-1";

  private final Documents<Person> people;
  private final TransferEntryRepository entries;

  TransferBook(Documents<Person> people, TransferEntryRepository entries) {
    this.people = people;
    this.entries = entries;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String collection) {
    return collection.equals(people.type().collection());
  }

  @Override
  public void handle(SequencedEvent event) {
    people.find(event.event().subjectId()).ifPresent(this::keep);
  }

  private void keep(Person person) {
    PersonTransfer.of(person).map(TransferEntry::of).forEach(entries::keep);
  }
}
