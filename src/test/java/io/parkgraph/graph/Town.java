package io.parkgraph.graph;

import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.CreditCode;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of its own for a test, which no other test has; the park manages none of them, so
 * that they count nowhere.
 */
public final class Town {

  public static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private static final AtomicInteger NEXT = new AtomicInteger();

  private Town() {}

  public static Enterprise enterprise(String name) {
    CreditCode code =
        CreditCode.parse(
                TestCreditCodes.beginningWith("91500113GR%06d".formatted(NEXT.getAndIncrement())))
            .orElseThrow();
    return new Enterprise(
        code.value(),
        0,
        name,
        code,
        Industry.of("G54").orElseThrow(),
        "500113",
        Site.TOWNSHIP,
        false,
        List.of(),
        List.of(),
        null);
  }

  public static Organization committee(String name) {
    return Organization.founded(
        id(), name, OrganizationKind.COMMITTEE, null, null, null, DAY, null);
  }

  public static Organization branch(String name, Organization parent, @Nullable Enterprise of) {
    return Organization.founded(
        id(),
        name,
        OrganizationKind.BRANCH,
        parent.id(),
        null,
        of == null ? null : of.id(),
        DAY,
        null);
  }

  /** Somebody who works at an enterprise, and is a member of a branch where one is given. */
  public static Person person(String name, Enterprise employer, @Nullable Organization branch) {
    Person person =
        Person.named(id(), name)
            .withEmployments(List.of(new Employment(employer.id(), "", DAY, null)));
    return branch == null
        ? person
        : person.withMembership(Membership.in(branch.id(), MembershipStatus.FULL, DAY));
  }

  public static NodeRef ref(Enterprise enterprise) {
    return new NodeRef(NodeRef.ENTERPRISE, enterprise.id());
  }

  public static NodeRef ref(Organization organization) {
    return new NodeRef(NodeRef.ORGANIZATION, organization.id());
  }

  public static NodeRef ref(Person person) {
    return new NodeRef(NodeRef.PERSON, person.id());
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
