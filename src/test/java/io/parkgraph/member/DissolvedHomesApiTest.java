package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.SystemWork;
import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A dissolution and what is written about another document at the same moment may both succeed,
 * each having read the other as it was: here they are written so. A task opens, and ends once it is
 * solved.
 */
class DissolvedHomesApiTest extends ApiTest {

  /** The tasks of the demo are read before those of a test. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Commands commands;

  private ApiClient admin;
  private String dissolved;
  private String other;

  @BeforeEach
  void twoBranches() {
    admin = as(Grant.everywhere(Role.PARK_ADMIN));
    dissolved = organization(OrganizationKind.BRANCH, null);
    other = organization(OrganizationKind.BRANCH, null);
  }

  @Test
  void whoWasTakenInByABranchThatWasDissolvedIsFoundAnotherOne() {
    String before = person(member(dissolved));
    dissolve(dissolved);
    String after = person(member(dissolved));
    String elsewhere = person(member(other));

    awaitTask("MEMBER_REHOME", "Person", before, true);
    awaitTask("MEMBER_REHOME", "Person", after, true);
    assertThat(has(admin, "MEMBER_REHOME", NodeId.of("Person", elsewhere))).isFalse();
    ApiClient secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(dissolved)));
    assertThat(has(secretary, "MEMBER_REHOME", NodeId.of("Person", before)))
        .as("nobody runs a branch that is no more")
        .isFalse();

    change(
        people,
        before,
        person ->
            person.withMembership(Membership.in(other, MembershipStatus.FULL, DAY.plusYears(1))));
    awaitTask("MEMBER_REHOME", "Person", before, false);
  }

  @Test
  void whoTakesPartInItOrIsAboutToComeIsSeenToAsWell() {
    String guest =
        person(one -> member(other).apply(one).withFloating(new Floating(dissolved, DAY, null)));
    String comer =
        person(one -> member(other).apply(one).withTransfers(List.of(inReview(dissolved))));
    dissolve(dissolved);

    awaitTask("MEMBER_REHOME", "Person", guest, true);
    awaitTask("MEMBER_REHOME", "Person", comer, true);
    change(people, guest, person -> person.withFloating(null));
    awaitTask("MEMBER_REHOME", "Person", guest, false);
  }

  @Test
  void whatIsLinkedToItOrStandsUnderItIsSeenToAsWell() {
    String linkage = UUID.randomUUID().toString();
    commands.seed(
        linkages,
        List.of(
            Linkage.active(
                linkage,
                LinkageKind.ASSISTANCE,
                TestCreditCodes.next(),
                dissolved,
                null,
                DAY,
                null)),
        "LinkageSeeded");
    String child = organization(OrganizationKind.GROUP, dissolved);
    dissolve(dissolved);

    awaitTask("LINKAGE_END", "Linkage", linkage, true);
    awaitTask("ORGANIZATION_MOVE", "Organization", child, true);
    dissolve(child);
    awaitTask("ORGANIZATION_MOVE", "Organization", child, false);
  }

  private void awaitTask(String kind, String type, String key, boolean open) {
    Awaitility.await().atMost(PATIENCE).until(() -> has(admin, kind, NodeId.of(type, key)) == open);
  }

  private static boolean has(ApiClient client, String kind, String entity) {
    return client
        .post(
            "query($kind: String!) { tasks(filter: { kinds: [$kind] }, first: 100)"
                + " { nodes { entity { id } } } }",
            Map.of("kind", kind))
        .data()
        .toString()
        .contains(entity);
  }

  private static UnaryOperator<Person> member(String branch) {
    return person -> person.withMembership(Membership.in(branch, MembershipStatus.FULL, DAY));
  }

  private String person(UnaryOperator<Person> made) {
    String id = UUID.randomUUID().toString();
    commands.seed(people, List.of(made.apply(Person.named(id, "示例癸"))), "PersonSeeded");
    return id;
  }

  private static Transfer inReview(String target) {
    var step =
        new TransferStep(
            TransferAction.PRESENT, TransferState.IN_REVIEW, Instant.now(), "示例", null);
    return new Transfer(
        UUID.randomUUID().toString(),
        TransferState.IN_REVIEW,
        TransferSide.outside("外地支部"),
        TransferSide.of(target),
        List.of(),
        List.of(step));
  }

  private String organization(OrganizationKind kind, String parent) {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(Organization.founded(id, "示例组织", kind, parent, null, null, DAY, null)),
        "OrganizationSeeded");
    return id;
  }

  private void dissolve(String id) {
    change(
        organizations,
        id,
        old ->
            new Organization(
                old.id(),
                old.version(),
                old.name(),
                old.kind(),
                old.parentId(),
                old.territoryParentId(),
                old.enterpriseId(),
                OrganizationState.DISSOLVED,
                old.foundedOn(),
                DAY.plusYears(1),
                old.term(),
                old.approvalNumber(),
                old.coveredIds(),
                old.votes(),
                old.venues(),
                old.pastParents(),
                old.provenance()));
  }

  /** Writes it past the guards, which read other documents. */
  private <A extends Aggregate> void change(
      Documents<A> documents, String id, UnaryOperator<A> next) {
    SystemWork.run(() ->
        commands.run(
            Command.change(
                documents,
                "writtenAtTheSameMoment",
                _ -> Scope.SYSTEM_STEP,
                id,
                List.of(),
                WriteConditions.NONE,
                old -> Decision.accept(next.apply(old), DomainEvent.of("Written")))));
  }
}
