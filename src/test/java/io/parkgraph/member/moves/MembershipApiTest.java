package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentState;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.organization.MemberRoll;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The committee suspends a membership, lets it go on and ends it. */
class MembershipApiTest extends MovesApiTest {

  private static final String REASON = "示例原因";

  @Autowired private MemberRoll roll;

  @Test
  void whoIsSuspendedNeitherVotesNorCountsNorMovesUntilTheMembershipGoesOn() {
    seedFloating(person);
    assertDone(submit(self(person)));
    assertThat(code(decide(department(), "suspendMembership", " "))).isEqualTo("REASON_REQUIRED");
    assertDone(decide(department(), "suspendMembership", REASON));

    Person suspended = stored(person);
    assertThat(suspended.status()).contains(MembershipStatus.SUSPENDED);
    assertThat(suspended.branch()).contains(source);
    assertThat(suspended.openTransfer()).isEmpty();
    assertThat(suspended.transfers().toString()).doesNotContain(REASON);
    assertThat(suspended.floating()).extracting(Floating::until).isNotNull();
    assertThat(roll.voters(source)).hasSize(1).doesNotContain(person);
    assertThat(roll.fullMembersOfEach(List.of(source))).containsEntry(source, 1);
    assertThat(roll.members(source)).isEqualTo(2);
    assertThat(code(submit(self(person)))).isEqualTo("NOT_A_PARTY_MEMBER");
    assertThat(code(decide(department(), "suspendMembership", REASON)))
        .isEqualTo("ACTION_NOT_ALLOWED");

    assertDone(decide(admin(), "resumeMembership", REASON));
    assertThat(stored(person).status()).contains(MembershipStatus.FULL);
    assertThat(roll.voters(source)).contains(person);
    assertDone(submit(self(person)));
  }

  @Test
  void theWayToFullMembershipStandsStillAndGoesOn() {
    seed(probationary());
    assertDone(decide(admin(), "suspendMembership", REASON));
    var step = Map.of("step", "TALK", "on", LocalDate.now(ParkCalendar.ZONE).toString());
    assertThat(code(develop(step))).isEqualTo("MEMBERSHIP_SUSPENDED");
    assertDone(decide(admin(), "resumeMembership", REASON));
    assertThat(stored(person).status()).contains(MembershipStatus.PROBATIONARY);
    assertDone(develop(step));
  }

  @Test
  void theEndEndsTheWayToFullMembershipTooAndIsFinal() {
    seed(probationary());
    assertDone(decide(admin(), "endMembership", REASON));
    assertThat(stored(person).status()).contains(MembershipStatus.ENDED);
    assertThat(stored(person).development())
        .extracting(Development::state)
        .isEqualTo(DevelopmentState.ENDED);
    assertThat(code(decide(admin(), "resumeMembership", REASON))).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(available(admin())).isEqualTo("SUSPEND:false RESUME:false END:false");
  }

  @Test
  void whatIsDecidedIsOfferedToTheCommitteeAndKeptInTheHistory() {
    assertThat(available(department())).isEqualTo("SUSPEND:true RESUME:false END:true");
    assertThat(available(secretary(source))).isEqualTo("SUSPEND:false RESUME:false END:false");
    assertThat(
            secretary(source)
                .post(mutation("suspendMembership"), input(REASON))
                .text("/errors/0/extensions/code"))
        .isEqualTo("FORBIDDEN");
    assertDone(decide(department(), "suspendMembership", REASON));
    JsonNode history = node(department(), "history { event reason }").get("history");
    assertThat(history.valueStream().toList().getLast().toString())
        .contains("MembershipSuspended", REASON);
  }

  private Person probationary() {
    var began =
        Development.begin(
            DAY.toString(), LocalDate.now(ParkCalendar.ZONE), new Stamp("示例", Instant.now()));
    person = UUID.randomUUID().toString();
    return Person.named(person, "示例癸")
        .withMembership(Membership.in(source, MembershipStatus.PROBATIONARY, DAY))
        .withDevelopment(((Decision.Accepted<Development>) began).next());
  }

  private void seedFloating(String id) {
    Person before = stored(id);
    person = UUID.randomUUID().toString();
    seed(
        Person.named(person, "示例子")
            .withMembership(before.membership())
            .withFloating(new Floating(target, DAY, null)));
  }

  private ApiClient department() {
    return as(Grant.everywhere(Role.ORG_DEPARTMENT));
  }

  private JsonNode decide(ApiClient client, String mutation, String reason) {
    return client.post(mutation(mutation), input(reason)).data().get(mutation);
  }

  private JsonNode develop(Map<String, String> step) {
    var input = new HashMap<String, Object>(step);
    input.put("id", NodeId.of("Person", person));
    input.put("expectedVersion", stored(person).version());
    return run(secretary(source), "recordDevelopmentStep", input, "person { id }");
  }

  private JsonNode submit(ApiClient client) {
    return run(
        client,
        "submitTransfer",
        Map.of(
            "personId", NodeId.of("Person", person),
            "expectedVersion", stored(person).version(),
            "toOrganizationId", organizationId(target)),
        "transfer { id }");
  }

  private String available(ApiClient client) {
    return node(client, "availableActions { action allowed }")
        .get("availableActions")
        .valueStream()
        .map(each -> each.get("action").asString() + ":" + each.get("allowed").asBoolean())
        .collect(Collectors.joining(" "));
  }

  private JsonNode node(ApiClient client, String selection) {
    return client
        .post(
            "query($id: ID!) { node(id: $id) { ... on Person { %s } } }".formatted(selection),
            Map.of("id", NodeId.of("Person", person)))
        .data()
        .get("node");
  }

  private Map<String, Object> input(String reason) {
    return Map.of(
        "input",
        Map.of(
            "id", NodeId.of("Person", person),
            "expectedVersion", stored(person).version(),
            "reason", reason));
  }

  private static String mutation(String name) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
    return "mutation($input: %s) { %s(input: $input) { person { id } errors { code path } } }"
        .formatted(type, name);
  }
}
