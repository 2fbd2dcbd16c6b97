package io.parkgraph.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs a meeting sees who is due there, and nobody else does. */
class DueAtMeetingsTest extends StoreTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  @Autowired private OrganizationMeetings meetings;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  private final String committee = UUID.randomUUID().toString();
  private final String branch = UUID.randomUUID().toString();

  @BeforeEach
  void aCommitteeWithABranchOfTwo() {
    commands.seed(
        organizations,
        List.of(
            founded(committee, OrganizationKind.COMMITTEE, null),
            founded(branch, OrganizationKind.BRANCH, committee)),
        "OrganizationSeeded");
    Membership full = Membership.in(branch, MembershipStatus.FULL, DAY);
    commands.seed(
        people,
        List.of(
            Person.named(UUID.randomUUID().toString(), "示例党员甲").withMembership(full),
            Person.named(UUID.randomUUID().toString(), "示例党员乙").withMembership(full)),
        "PersonSeeded");
  }

  @Test
  void theCommitteesSecretarySeesTheMembersOfItsBranchesByTheirFirstCharacter() {
    assertThat(due(secretaryOf(committee))).containsExactly("示**", "示**");
  }

  @Test
  void whoIsTheirSecretaryTooSeesTheirNames() {
    assertThat(due(secretaryOf(committee), secretaryOf(branch)))
        .containsExactlyInAnyOrder("示例党员甲", "示例党员乙");
  }

  @Test
  void theSecretaryOfAnotherOrganizationSeesNobody() {
    assertThatThrownBy(() -> due(secretaryOf(branch))).isInstanceOf(AccessDenied.class);
  }

  private Collection<String> due(Grant... grants) {
    Organization meeting = organizations.find(committee).orElseThrow();
    List<String> names = new ArrayList<>();
    callers.as(
        Caller.account("s", "s", Set.of(grants)),
        () -> names.addAll(meetings.due(meeting).values()));
    return names;
  }

  private static Grant secretaryOf(String organization) {
    return new Grant(Role.BRANCH_SECRETARY, Place.organization(organization));
  }

  private static Organization founded(String id, OrganizationKind kind, String parent) {
    return Organization.founded(id, "示例组织" + id, kind, parent, null, null, DAY, null);
  }
}
