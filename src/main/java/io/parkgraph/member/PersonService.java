package io.parkgraph.member;

import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Finds people as far as the caller may know of them: with {@code member:read} those at the
 * caller's places, with {@code self:read} the caller's own person. Each throws {@link
 * io.parkgraph.platform.security.AccessDenied} where the caller has neither.
 */
@Service
public class PersonService {

  private final PersonRepository people;
  private final Sight sight;
  private final PhoneVault phones;
  private final EventLog events;
  private final CurrentCaller caller;

  PersonService(
      PersonRepository people,
      Sight sight,
      PhoneVault phones,
      EventLog events,
      CurrentCaller caller) {
    this.people = people;
    this.sight = sight;
    this.phones = phones;
    this.events = events;
    this.caller = caller;
  }

  /** One page of the people that match, which takes {@code member:read}. */
  public Slice<Person> find(PersonFilter filter, PersonOrder order, PageRequest page) {
    return people.find(filter, listed(filter, order), order, page);
  }

  /** How many people match, which takes {@code member:read}. */
  public long count(PersonFilter filter) {
    return people.count(filter, listed(filter, PersonOrder.BY_STATUS));
  }

  /** The person of an id. */
  public Optional<Person> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /**
   * The people of those ids that the caller may know of, in no certain order. That it asked for
   * others is put on the record, whether there are such people or not.
   */
  public List<Person> findAll(Collection<String> ids) {
    List<Person> found = visible(ids);
    Set<String> others = new HashSet<>(ids);
    found.forEach(person -> others.remove(person.id()));
    if (!others.isEmpty()) {
      caller.denied(Scope.MEMBER_READ, others.stream().sorted().toList());
    }
    return found;
  }

  /**
   * Those of some ids that the caller may know of, in no certain order. It did not name them, so
   * that no attempt at the others is put on the record.
   */
  public List<Person> visible(Collection<String> ids) {
    return people.findAll(ids, sight.known());
  }

  /** The name as the caller may see it: in clear, or its first character. */
  public String name(Person person) {
    return sight.name(person);
  }

  /** Whether a person is the caller. */
  public boolean isSelf(String id) {
    return caller.get().may(Scope.SELF_READ, Set.of(Place.person(id)));
  }

  /** What may be shown of the number, such as {@code 154****0000}; nothing where none is known. */
  public Optional<String> maskedPhone(Person person) {
    return Optional.ofNullable(person.phone()).map(phones::masked);
  }

  /** The last four characters of the identity number, for whoever sees the name in clear. */
  public Optional<String> identityLastFour(Person person) {
    return Optional.ofNullable(person.identity())
        .filter(mark -> sight.named().contains(person.places()))
        .map(IdentityMark::lastFour);
  }

  /** What happened to a person, oldest first. */
  public List<LoggedEvent> history(String id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** What happened to each of some people, oldest first, by their ids. */
  public Map<String, List<LoggedEvent>> histories(Collection<String> ids) {
    Set<String> known = findAll(ids).stream().map(Person::id).collect(Collectors.toSet());
    return events.histories(people.documents(), known);
  }

  /** Names sort and match only where they are seen in clear: else a mask could be completed. */
  private Seen listed(PersonFilter filter, PersonOrder order) {
    Seen listed = sight.listed();
    boolean named = filter.looksAtNames() || order.field() == PersonOrder.Field.NAME;
    return named ? sight.namedAmong(listed) : listed;
  }
}
