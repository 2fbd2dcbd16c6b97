package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an enterprise is linked 三方联动: to the leader who guides it, to a body that
 * assists it, or to the regional committee on which its secretary sits.
 *
 * @param id the key
 * @param version how often it was written
 * @param kind how the enterprise is linked
 * @param enterpriseId the enterprise's credit code
 * @param bodyId the organization that it is linked to; null for a guidance by a post alone
 * @param post the post of the leader in charge, by its title and never a name; null where none is
 *     said
 * @param since its first day
 * @param until the first day on which it does not hold any more; null while it holds
 * @param state whether it is in force
 * @param contacts the contact log, in the order of logging, at most {@link ContactLog#MOST}
 * @param blockers what stands or stood in the enterprise's way, at most {@link Blockers#MOST}
 * @param silentSince the day since when nobody was in contact for too long, once the clock has
 *     noticed it; null while there is none
 * @param provenance where a seeded record comes from
 */
public record Linkage(
    String id,
    long version,
    LinkageKind kind,
    String enterpriseId,
    @Nullable String bodyId,
    @Nullable String post,
    LocalDate since,
    @Nullable LocalDate until,
    LinkageState state,
    @Sensitive List<ContactEntry> contacts,
    List<Blocker> blockers,
    @Nullable LocalDate silentSince,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** How many characters the title of a post may have. */
  public static final int POST_LENGTH = 50;

  /** Copies its lists. */
  public Linkage {
    contacts = List.copyOf(contacts);
    blockers = List.copyOf(blockers);
  }

  /** A linkage in force that nobody has worked on yet. */
  public static Linkage active(
      String id,
      LinkageKind kind,
      String enterpriseId,
      @Nullable String bodyId,
      @Nullable String post,
      LocalDate since,
      @Nullable Provenance provenance) {
    return new Linkage(
        id,
        0,
        kind,
        enterpriseId,
        bodyId,
        post,
        since,
        null,
        LinkageState.ACTIVE,
        List.of(),
        List.of(),
        null,
        provenance);
  }

  @Override
  public Set<Place> places() {
    Set<Place> places = new LinkedHashSet<>();
    places.add(Place.enterprise(enterpriseId));
    if (bodyId != null) {
      places.add(Place.organization(bodyId));
    }
    return places;
  }

  /**
   * Decides on linking an enterprise; that there is such an enterprise and body is known by now.
   */
  static Decision<Linkage> conclude(String id, ConcludeLinkage input, LocalDate today) {
    var checks = new InputChecks();
    var kind = checks.required("kind", input.kind());
    var enterprise = checks.required("enterpriseId", input.enterpriseId());
    boolean guidance = input.kind() == LinkageKind.GUIDANCE;
    var body =
        guidance ? Optional.ofNullable(input.bodyId()) : checks.required("bodyId", input.bodyId());
    var post =
        guidance || Texts.isGiven(input.post())
            ? ContactBook.withoutPhone(
                checks, "post", checks.text("post", input.post(), POST_LENGTH))
            : Optional.<String>empty();
    var since = Texts.day(checks, "since", input.since());
    if (since.filter(today::isBefore).isPresent()) {
      checks.refuse(Refusal.of(LinkageRefusal.SINCE_IN_FUTURE, "since"));
    }
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            active(
                id,
                kind.orElseThrow(),
                enterprise.orElseThrow(),
                body.orElse(null),
                post.orElse(null),
                since.orElseThrow(),
                null),
            DomainEvent.of("LinkageConcluded"));
  }

  /** Decides on ending it; without a day it ends today. */
  Decision<Linkage> end(@Nullable String rawUntil, @Nullable String reason, LocalDate today) {
    var refusal = LinkageWorkflow.TABLE.refusal(this, state, LinkageAction.END);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var last = Texts.isGiven(rawUntil) ? Texts.day(checks, "until", rawUntil) : Optional.of(today);
    if (last.filter(today::isBefore).isPresent()) {
      checks.refuse(Refusal.of(LinkageRefusal.UNTIL_IN_FUTURE, "until"));
    }
    if (last.filter(since::isAfter).isPresent()) {
      checks.refuse(Refusal.of(LinkageRefusal.UNTIL_BEFORE_SINCE, "until"));
    }
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            ended(last.orElseThrow()), new DomainEvent("LinkageEnded", why.orElseThrow()));
  }

  /** What only one linkage may hold at a time; nothing once it is over. */
  public Optional<String> claim() {
    if (state != LinkageState.ACTIVE) {
      return Optional.empty();
    }
    String alone = kind + "|" + enterpriseId;
    return Optional.of(kind == LinkageKind.ASSISTANCE ? alone + "|" + bodyId : alone);
  }

  /** Whether it held on a day. */
  public boolean isActiveOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || day.isBefore(until));
  }

  /** The day of the last contact; that on which it began where there was none. */
  public LocalDate lastContact() {
    return contacts.stream().map(ContactEntry::on).max(Comparator.naturalOrder()).orElse(since);
  }

  /**
   * Whether it is in force and nobody was in contact for so many days.
   *
   * @param days from which number of days on
   */
  public boolean isStale(LocalDate today, int days) {
    return state == LinkageState.ACTIVE && !today.isBefore(lastContact().plusDays(days));
  }

  /** Whether anything stands in the enterprise's way. */
  public boolean isBlocked() {
    return blockers.stream().anyMatch(Blocker::isOpen);
  }

  /** The blocker of an id. */
  public Optional<Blocker> blocker(String blockerId) {
    return blockers.stream().filter(each -> each.id().equals(blockerId)).findFirst();
  }

  /** Decides on noting that nobody was in contact for so many days; a later contact ends it. */
  Decision<Linkage> fallSilent(LocalDate today, int days) {
    var refusal = LinkageWorkflow.TABLE.refusal(this, state, LinkageAction.FALL_SILENT);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    return isStale(today, days) && silentSince == null
        ? Decision.accept(
            with(until, state, contacts, blockers, lastContact().plusDays(days)),
            DomainEvent.of("LinkageFellSilent"))
        : Decision.accept(this);
  }

  /** The same with another contact log, which may end its silence. */
  public Linkage withContacts(List<ContactEntry> next) {
    Linkage logged = with(until, state, next, blockers, silentSince);
    return logged.lastContact().equals(lastContact())
        ? logged
        : logged.with(until, state, next, blockers, null);
  }

  /** The same with other blockers. */
  public Linkage withBlockers(List<Blocker> next) {
    return with(until, state, contacts, next, silentSince);
  }

  /** The same, over from a day on. */
  private Linkage ended(LocalDate day) {
    return with(day, LinkageState.ENDED, contacts, blockers, null);
  }

  private Linkage with(
      @Nullable LocalDate nextUntil,
      LinkageState nextState,
      List<ContactEntry> nextContacts,
      List<Blocker> nextBlockers,
      @Nullable LocalDate nextSilentSince) {
    return new Linkage(
        id,
        version,
        kind,
        enterpriseId,
        bodyId,
        post,
        since,
        nextUntil,
        nextState,
        nextContacts,
        nextBlockers,
        nextSilentSince,
        provenance);
  }
}
