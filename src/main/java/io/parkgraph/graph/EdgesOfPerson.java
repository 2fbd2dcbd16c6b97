package io.parkgraph.graph;

import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person works and worked, belongs and takes part. */
final class EdgesOfPerson {

  private EdgesOfPerson() {}

  static List<Edge> of(Person person) {
    var from = new NodeRef(NodeRef.PERSON, person.id());
    var edges = new ArrayList<Edge>();
    person
        .employments()
        .forEach(work ->
            edges.add(
                new Edge(
                    from,
                    EdgeKind.EMPLOYED_BY,
                    new NodeRef(NodeRef.ENTERPRISE, work.enterpriseId()),
                    work.since(),
                    dayAfter(work.until()))));
    Optional.ofNullable(person.membership())
        .flatMap(membership -> of(from, membership))
        .ifPresent(edges::add);
    Optional.ofNullable(person.floating())
        .map(floating ->
            new Edge(
                from,
                EdgeKind.FLOATING_AT,
                organization(floating.organizationId()),
                floating.since(),
                dayAfter(floating.until())))
        .ifPresent(edges::add);
    return edges;
  }

  private static Optional<Edge> of(NodeRef from, Membership membership) {
    LocalDate until = membership.status() == MembershipStatus.ENDED ? membership.since() : null;
    return membership
        .branch()
        .map(branch ->
            new Edge(
                from, EdgeKind.MEMBER_OF, organization(branch), membership.branchSince(), until));
  }

  private static NodeRef organization(String id) {
    return new NodeRef(NodeRef.ORGANIZATION, id);
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }
}
