package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.graphql.node.NodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A host knows of its floating member, and has none of the home branch's powers. */
class HostApiTest extends MovesApiTest {

  private String hosted;
  private ApiClient home;
  private ApiClient host;

  @BeforeEach
  void aFloatingMember() {
    hosted = UUID.randomUUID().toString();
    var began =
        Development.begin(
            DAY.toString(), LocalDate.now(ParkCalendar.ZONE), new Stamp("示例", Instant.now()));
    seed(
        Person.named(hosted, "示例壬")
            .withMembership(Membership.in(source, MembershipStatus.PROBATIONARY, DAY))
            .withDevelopment(((Decision.Accepted<Development>) began).next())
            .withFloating(new Floating(target, DAY, null)));
    home = secretary(source);
    host = secretary(target);
  }

  @Test
  void theHostReadsTheMemberAndChangesNothingOfThem() {
    assertThat(read(host).get("id").asString()).isEqualTo(NodeId.of("Person", hosted));
    var step = Map.of("step", "TALK", "on", DAY.toString());
    assertRefusedToTheHost("recordDevelopmentStep", "id", step);
    var ending = Map.of("kind", "TERMINATED", "on", DAY.toString(), "reason", "示例");
    assertRefusedToTheHost("endDevelopment", "id", ending);
    assertRefusedToTheHost("updatePerson", "id", Map.of("name", "示例改名"));
    var to = Map.of("toOrganizationId", organizationId(target));
    assertRefusedToTheHost("submitTransfer", "personId", to);
    String elsewhere = organization(OrganizationKind.BRANCH, null);
    var at = Map.of("organizationId", organizationId(elsewhere));
    assertRefusedToTheHost("registerFloating", "personId", at);
    assertThat(stored(hosted).version()).isEqualTo(1);
    assertDone(run(home, "updatePerson", input("id", Map.of("name", "示例改名")), "person { id }"));
  }

  @Test
  void whatHasEndedOrTakesNoMembersHostsNobody() {
    String ended = organization(OrganizationKind.BRANCH, null);
    dissolve(ended);
    assertThat(code(hosting(ended))).isEqualTo("HOST_NOT_ACTIVE");
    assertThat(code(hosting(organization(OrganizationKind.COMMITTEE, null))))
        .isEqualTo("HOST_UNKNOWN");
  }

  private JsonNode hosting(String organization) {
    var at = Map.of("organizationId", organizationId(organization));
    return run(home, "registerFloating", input("personId", at), "person { id }");
  }

  @Test
  void theHostIsOfferedNoStepAndDoesNotReadTheDues() {
    assertThat(read(home).at("/development/availableActions/0/allowed").asBoolean()).isTrue();
    assertThat(read(host).at("/development/availableActions").toString())
        .doesNotContain("\"allowed\":true");
    dues();
    assertThat(read(home).get("duesPaidTo").asString()).isEqualTo("2021-03");
    assertThat(read(host).get("duesPaidTo").isNull()).isTrue();
  }

  private void dues() {
    var paid =
        Map.of(
            "personId", NodeId.of("Person", hosted),
            "month", "2021-03",
            "monthlyIncome", "3000",
            "paidOn", "2021-03-05");
    assertDone(run(home, "recordDues", paid, "dues { id }"));
  }

  private void assertRefusedToTheHost(String mutation, String key, Map<String, ?> more) {
    String selection = mutation.equals("submitTransfer") ? "transfer { id }" : "person { id }";
    JsonNode refused = run(host, mutation, input(key, more), selection);
    assertThat(code(refused)).as(mutation).isEqualTo("NOT_FOUND");
  }

  private Map<String, Object> input(String key, Map<String, ?> more) {
    var input = new HashMap<String, Object>(more);
    input.put(key, NodeId.of("Person", hosted));
    input.put("expectedVersion", stored(hosted).version());
    return input;
  }

  private JsonNode read(ApiClient client) {
    return client
        .post(
            "query($id: ID!) { node(id: $id) { ... on Person { id duesPaidTo"
                + " development { availableActions { action allowed } } } } }",
            Map.of("id", NodeId.of("Person", hosted)))
        .data()
        .get("node");
  }
}
