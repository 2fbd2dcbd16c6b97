package io.parkgraph.graph;

import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works and worked, belongs and belonged, takes part and is going. Where the formal
 * relation was before follows from the transfers that were accepted.
 */
final class EdgesOfPerson {

  private final NodeRef person;
  private final List<Edge> edges = new ArrayList<>();

  private EdgesOfPerson(Person person) {
    this.person = new NodeRef(NodeRef.PERSON, person.id());
  }

  static List<Edge> of(Person person) {
    var found = new EdgesOfPerson(person);
    found.employments(person);
    found.moves(person);
    Optional.ofNullable(person.membership()).ifPresent(found::membership);
    Optional.ofNullable(person.floating())
        .ifPresent(floating ->
            found.organization(
                EdgeKind.FLOATING_AT,
                floating.organizationId(),
                floating.since(),
                dayAfter(floating.until())));
    return found.edges;
  }

  private void employments(Person employed) {
    employed
        .employments()
        .forEach(work ->
            edges.add(
                new Edge(
                    person,
                    EdgeKind.EMPLOYED_BY,
                    new NodeRef(NodeRef.ENTERPRISE, work.enterpriseId()),
                    work.since(),
                    dayAfter(work.until()))));
  }

  private void moves(Person moved) {
    LocalDate arrived =
        Optional.ofNullable(moved.membership()).map(Membership::enteredOn).orElse(null);
    for (Transfer transfer : moved.transfers()) {
      Optional<LocalDate> received = received(transfer);
      LocalDate ended = transfer.open() ? null : day(transfer.since());
      organization(
          EdgeKind.TRANSFERRING_TO,
          transfer.to().organizationId(),
          day(transfer.submittedAt()),
          received.orElse(ended));
      if (received.isPresent()) {
        organization(
            EdgeKind.MEMBER_OF, transfer.from().organizationId(), arrived, received.orElseThrow());
        arrived = received.orElseThrow();
      }
    }
  }

  private void membership(Membership membership) {
    LocalDate until = membership.status() == MembershipStatus.ENDED ? membership.since() : null;
    organization(EdgeKind.MEMBER_OF, membership.branchId(), membership.branchSince(), until);
  }

  private void organization(
      EdgeKind kind, @Nullable String id, @Nullable LocalDate since, @Nullable LocalDate until) {
    if (id != null) {
      edges.add(new Edge(person, kind, new NodeRef(NodeRef.ORGANIZATION, id), since, until));
    }
  }

  /** The day on which the target took the member in. */
  private static Optional<LocalDate> received(Transfer transfer) {
    return transfer.steps().stream()
        .filter(step -> step.action() == TransferAction.ACCEPT)
        .map(TransferStep::at)
        .map(EdgesOfPerson::day)
        .findFirst();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ParkCalendar.ZONE);
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }
}
