package io.parkgraph.organization.linkage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads linkages. Each method throws {@link io.parkgraph.platform.security.AccessDenied} if the
 * caller lacks {@code linkage:read}; linkages that lie outside the caller's places are as if they
 * were not there.
 */
@Service
public class LinkageService {

  private final LinkageRepository linkages;
  private final LinkageReach reach;
  private final EventLog events;
  private final CurrentCaller caller;
  private final LinkageSettings settings;
  private final Clock clock;

  LinkageService(
      LinkageRepository linkages,
      LinkageReach reach,
      EventLog events,
      CurrentCaller caller,
      LinkageSettings settings,
      Clock clock) {
    this.linkages = linkages;
    this.reach = reach;
    this.events = events;
    this.caller = caller;
    this.settings = settings;
    this.clock = clock;
  }

  /** One page of the linkages that match. */
  public Slice<Linkage> find(LinkageFilter filter, LinkageOrder order, PageRequest page) {
    return linkages.find(filter, sight(filter), order, page);
  }

  /** How many linkages match. */
  public long count(LinkageFilter filter) {
    return linkages.count(filter, sight(filter));
  }

  /** The linkage of an id. */
  public Optional<Linkage> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The linkages of those ids that are known, in no certain order, by one command. */
  public List<Linkage> findAll(Collection<String> ids) {
    Seen seen = reach.seen(Scope.LINKAGE_READ);
    List<Linkage> found = linkages.documents().findAll(ids);
    List<Linkage> visible = among(found, seen);
    if (visible.size() < found.size()) {
      Set<String> told = visible.stream().map(Linkage::id).collect(toSet());
      caller.denied(
          Scope.LINKAGE_READ,
          found.stream().map(Linkage::id).filter(id -> !told.contains(id)).toList());
    }
    return visible;
  }

  /** The same where the caller did not name them: no attempt at others is put on the record. */
  public List<Linkage> visible(Collection<String> ids) {
    Seen seen = reach.seen(Scope.LINKAGE_READ);
    return among(linkages.documents().findAll(ids), seen);
  }

  /**
   * The linkages of each of some enterprises that held on a day, by their enterprises, by one
   * command.
   *
   * @param day null for today
   */
  public Map<String, List<Linkage>> ofEnterprises(
      Collection<String> enterpriseIds, @Nullable LocalDate day) {
    return linkages
        .ofEnterprises(enterpriseIds, reach.seen(Scope.LINKAGE_READ), day == null ? today() : day)
        .stream()
        .collect(groupingBy(Linkage::enterpriseId));
  }

  /** The linkages in force that the caller works on, the longest silent first, at most so many. */
  public List<Linkage> workedOn(int most) {
    var sight =
        new LinkageRepository.Sight(reach.seen(Scope.LINKAGE_CONTACT), Rows.NONE, silentSince());
    return linkages
        .find(
            LinkageFilter.inForce(null, null),
            sight,
            LinkageOrder.LONGEST_SILENT,
            PageRequest.first(most))
        .items();
  }

  /** The enterprises with a linkage in force that is stale, or that is blocked. */
  List<String> enterprisesOf(boolean stale, boolean blocked) {
    LinkageFilter filter = LinkageFilter.inForce(stale ? true : null, blocked ? true : null);
    return linkages.enterprisesOf(filter, sight(filter));
  }

  /** What happened to a linkage, oldest first. */
  public List<LoggedEvent> history(String id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** What happened to each of some linkages, oldest first, by their ids. */
  public Map<String, List<LoggedEvent>> histories(Collection<String> ids) {
    List<String> seen = findAll(ids).stream().map(Linkage::id).toList();
    return events.histories(linkages.documents(), seen);
  }

  /** What the present caller may do with each of some linkages, by one command at most. */
  public LinkageRights rights(Collection<Linkage> ofThese) {
    Caller who = caller.get();
    Map<String, Set<Place>> places = reach.placesOfEach(ofThese);
    return new LinkageRights(linkage -> who.at(places.getOrDefault(linkage.id(), Set.of())));
  }

  /** Whether the present caller may conclude a linkage of an enterprise. */
  public boolean mayConclude(String enterpriseId) {
    return caller.get().may(Scope.LINKAGE_WRITE, Set.of(Place.enterprise(enterpriseId)));
  }

  /** Whether it is in force and nobody was in contact for too long by now. */
  public boolean isStale(Linkage linkage) {
    return linkage.isStale(today(), settings.staleAfterDays());
  }

  /** For how many days nobody was in contact by now. */
  public long silentDays(Linkage linkage) {
    return ChronoUnit.DAYS.between(linkage.lastContact(), today());
  }

  /** After how many days without a contact a linkage is stale. */
  public int staleAfterDays() {
    return settings.staleAfterDays();
  }

  private static List<Linkage> among(List<Linkage> found, Seen seen) {
    return found.stream().filter(linkage -> seen.contains(linkage.places())).toList();
  }

  private LinkageRepository.Sight sight(LinkageFilter filter) {
    return new LinkageRepository.Sight(
        reach.seen(Scope.LINKAGE_READ),
        filter.looksIntoEnterprises() ? enterprises() : Rows.NONE,
        silentSince());
  }

  private Rows enterprises() {
    caller.require(Scope.ENTERPRISE_READ);
    return reach.enterprises(Scope.LINKAGE_READ);
  }

  private LocalDate silentSince() {
    return today().minusDays(settings.staleAfterDays());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
