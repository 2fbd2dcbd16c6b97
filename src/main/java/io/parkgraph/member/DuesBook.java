package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesState;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Reads dues: with {@code dues:record} those of one's branch, and everybody their own. No
 * application may.
 */
@Service
public class DuesBook {

  private static final int MONTHS = 12;
  private static final Comparator<DuesRecord> NEWEST =
      Comparator.comparing(DuesRecord::month).reversed();

  private final DuesRepository dues;
  private final DuesDirectory directory;
  private final PersonDirectory people;
  private final CurrentCaller caller;
  private final Clock clock;

  DuesBook(
      DuesRepository dues,
      DuesDirectory directory,
      PersonDirectory people,
      CurrentCaller caller,
      Clock clock) {
    this.dues = dues;
    this.directory = directory;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /** The records of those ids that the caller may read, in no certain order. */
  public List<DuesRecord> findAll(Collection<String> ids) {
    Caller who = caller.get();
    return dues.documents().findAll(ids).stream()
        .filter(record -> reads(who, record.places()))
        .toList();
  }

  /** The records of some people and a month, voided or not, where the caller may read them. */
  public List<DuesRecord> ofMonth(Collection<Person> of, YearMonth month) {
    Caller who = caller.get();
    return dues.ofMonth(readable(of), month).stream()
        .filter(record -> reads(who, record.places()))
        .toList();
  }

  /**
   * Who of some people has paid for a month, by their ids. That they have is told where they belong
   * now; how much, where they paid.
   */
  public Set<String> paidFor(Collection<Person> of, YearMonth month) {
    return dues.ofMonth(readable(of), month).stream()
        .filter(record -> record.state() == DuesState.PAID)
        .map(DuesRecord::personId)
        .collect(Collectors.toSet());
  }

  /**
   * The branches whose dues the caller records; nothing where it does so in the whole park.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code dues:record}
   */
  public Optional<List<String>> branches() {
    return Optional.ofNullable(caller.seen(Scope.DUES_RECORD).places())
        .map(places ->
            places.stream()
                .filter(place -> place.kind() == Place.Kind.ORGANIZATION)
                .map(Place::id)
                .sorted()
                .toList());
  }

  /** Whether the caller records the person's dues; a host does not. */
  public boolean records(Person person) {
    return caller.get().may(Scope.DUES_RECORD, person.home());
  }

  /** The records of each of some people of the last twelve months, the newest first. */
  public Map<String, List<DuesRecord>> ofEach(Collection<Person> of) {
    Caller who = caller.get();
    YearMonth from = YearMonth.now(clock).minusMonths(MONTHS - 1L);
    return dues.of(readable(of), from).stream()
        .filter(record -> reads(who, record.places()))
        .sorted(NEWEST)
        .collect(Collectors.groupingBy(DuesRecord::personId));
  }

  /** Up to which month each of some people has paid; who never paid is missing. */
  public Map<String, YearMonth> paidToOfEach(Collection<Person> of) {
    return directory.paidToOfEach(readable(of));
  }

  /**
   * The dues of a branch for a month; nothing for a branch that the caller may not record for.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code dues:record}
   */
  public Optional<DuesOfBranch> ofBranch(String branchId, YearMonth month) {
    caller.require(Scope.DUES_RECORD);
    if (!caller.get().may(Scope.DUES_RECORD, Set.of(Place.organization(branchId)))) {
      caller.denied(Scope.DUES_RECORD, List.of(branchId));
      return Optional.empty();
    }
    List<Person> members =
        people.inBranch(branchId).stream()
            .filter(DuesService::owes)
            .sorted(Comparator.comparing(Person::name))
            .toList();
    var paid = dues.paidFor(month, branchId, members.stream().map(Person::id).toList());
    return Optional.of(DuesOfBranch.of(branchId, month, members, paid));
  }

  private List<String> readable(Collection<Person> of) {
    Caller who = caller.get();
    return of.stream()
        .filter(person -> reads(who, person.home()))
        .map(Person::id)
        .distinct()
        .toList();
  }

  private static boolean reads(Caller who, Set<Place> places) {
    return who.may(Scope.DUES_RECORD, places) || who.may(Scope.SELF_READ, places);
  }
}
