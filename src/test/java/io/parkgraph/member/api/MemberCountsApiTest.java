package io.parkgraph.member.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An application learns no number of members that tells of fewer than five. */
class MemberCountsApiTest extends ApiTest {

  private static final String QUESTION =
      "{ node(id: \"%s\") { ... on Organization { fullMembers memberCount { value reason } } } }";

  @Autowired private Documents<Person> documents;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Commands commands;
  @Autowired private PhoneVault phones;

  @Test
  void aNumberUnderFiveIsWithheldFromApplicationsWithAReason() {
    String branch = branchOf(4);
    JsonNode told = having("organization:read").post(QUESTION.formatted(branch)).data().get("node");
    assertThat(told.at("/fullMembers").isNull()).isTrue();
    assertThat(told.at("/memberCount/value").isNull()).isTrue();
    assertThat(told.at("/memberCount/reason").asString()).contains("fewer than 5");
    JsonNode secretary =
        as(new Grant(
                Role.BRANCH_SECRETARY, Place.organization(NodeId.keyOf("Organization", branch))))
            .post(QUESTION.formatted(branch))
            .data()
            .get("node");
    assertThat(secretary.at("/memberCount/value").asInt()).isEqualTo(4);
    assertThat(secretary.at("/fullMembers").asInt()).isEqualTo(4);
  }

  @Test
  void fiveAreTold() {
    JsonNode told =
        having("organization:read").post(QUESTION.formatted(branchOf(5))).data().get("node");
    assertThat(told.at("/fullMembers").asInt()).isEqualTo(5);
    assertThat(told.at("/memberCount/value").asInt()).isEqualTo(5);
    assertThat(told.at("/memberCount/reason").isNull()).isTrue();
  }

  private String branchOf(int members) {
    String id = PeopleOfTests.branch();
    Organization branch =
        Organization.founded(
            id,
            "示例支部" + id,
            OrganizationKind.BRANCH,
            null,
            null,
            null,
            LocalDate.of(2021, 1, 1),
            null);
    commands.seed(organizations, List.of(branch), "OrganizationSeeded");
    var people = new PeopleOfTests(documents, commands, phones);
    IntStream.range(0, members).forEach(i -> people.member("示例" + i, id));
    return NodeId.of("Organization", id);
  }
}
