package io.parkgraph.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Whom the demo's workflows wait for: each has the own inbox, and no row of another branch. Read in
 * a park of its own, where nothing stands but what the demo brought.
 */
@TestPropertySource(properties = "spring.application.name=demo-tasks")
@DirtiesContext
class DemoTasksTest extends ApiTest {

  /** All that the demo planted is read before. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Autowired private WorkingDays calendar;

  private static final String TASKS =
      """
      { tasks(first: 100) { totalCount
          nodes { kind opened due overdue workingDaysLeft entity { __typename id } } } }
      """;

  @Test
  void theSecretaryAcceptsWhoComesAndIssuesLettersToWhoLeaves() {
    ApiClient secretary = secretary(2);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(kinds(secretary))
                .contains("TRANSFER_ACCEPT", "TRANSFER_ISSUE")
                .doesNotContain("TRANSFER_REISSUE", "ARRIVAL_VERIFY", "TRANSFER_PRESENT"));
    assertThat(task(secretary, "TRANSFER_ACCEPT").at("/entity/__typename").asString())
        .isEqualTo("Transfer");
    assertThat(task(secretary, "TRANSFER_ACCEPT").get("overdue").asBoolean()).isFalse();
  }

  @Test
  void anotherSecretaryHasOtherTasks() {
    ApiClient secretary = secretary(3);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(kinds(secretary)).contains("TRANSFER_REISSUE"));
    List<String> mine = entities(secretary);
    assertThat(mine).doesNotContainAnyElementsOf(entities(secretary(2)));
  }

  @Test
  void theDepartmentHandlesArrivalsAndTheCommitteesElectionIsOverdue() {
    ApiClient department = as(Grant.everywhere(Role.ORG_DEPARTMENT));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(kinds(department))
                .contains("ARRIVAL_VERIFY", "ARRIVAL_MATCH", "ORGANIZATION_APPROVE"));
    ApiClient park = as(Grant.everywhere(Role.PARK_ADMIN));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          JsonNode election = task(park, "ORGANIZATION_ELECT");
          assertThat(election.get("due").asString()).isEqualTo("2024-11-01");
          assertThat(election.get("overdue").asBoolean()).isTrue();
          assertThat(election.get("workingDaysLeft").asInt()).isNegative();
        });
  }

  /** The park's own habits, counted by the national calendar from the day they were opened. */
  @Test
  void eachWorkflowIsDueSoManyWorkingDaysAfterItBegan() {
    assertDue(as(Grant.everywhere(Role.ORG_DEPARTMENT)), "ARRIVAL_VERIFY", 3);
    assertDue(secretary(2), "TRANSFER_ACCEPT", 5);
    assertDue(as(Grant.everywhere(Role.ORG_DEPARTMENT)), "ORGANIZATION_APPROVE", 10);
  }

  private void assertDue(ApiClient client, String kind, int days) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(kinds(client)).contains(kind));
    JsonNode task = task(client, kind);
    LocalDate opened = LocalDate.parse(task.get("opened").asString());
    assertThat(LocalDate.parse(task.get("due").asString()))
        .as(kind)
        .isEqualTo(calendar.plus(opened, days));
  }

  @Test
  void nothingThatTheDemoBringsIsBornOverdueButWhatIsMeantToBe() {
    ApiClient park = as(Grant.everywhere(Role.PARK_ADMIN));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(kinds(park)).contains("ARRIVAL_VERIFY", "DEVELOPMENT_FULL_STATUS_VOTE"));
    for (JsonNode task : park.post(TASKS).data().at("/tasks/nodes")) {
      String kind = task.get("kind").asString();
      if (kind.startsWith("ARRIVAL") || kind.startsWith("DEVELOPMENT")) {
        assertThat(task.get("overdue").asBoolean()).as(kind).isFalse();
      }
    }
  }

  @Test
  void theMemberPresentsTheLetterAndTheLeaderSolvesABlocker() {
    ApiClient person = as(new Grant(Role.PERSON, Place.person(DemoMovers.withLetter())));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(kinds(person)).containsExactly("TRANSFER_PRESENT"));
    ApiClient leader = as(new Grant(Role.LINKED_LEADER, Place.enterprise("91500113DEM000030T")));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(kinds(leader)).contains("LINKAGE_BLOCKER_RESOLVE"));
  }

  @Test
  void anApplicationHasNobodysTasks() {
    assertThat(kinds(api)).noneMatch(kind -> kind.startsWith("TRANSFER"));
    assertThat(kinds(api)).noneMatch(kind -> kind.startsWith("ARRIVAL"));
    assertThat(kinds(api)).noneMatch(kind -> kind.startsWith("DEVELOPMENT"));
  }

  private ApiClient secretary(int firm) {
    return as(new Grant(Role.BRANCH_SECRETARY, Place.organization(DemoOrganizations.branch(firm))));
  }

  private static List<String> kinds(ApiClient client) {
    return texts(client, "/kind");
  }

  private static List<String> entities(ApiClient client) {
    return texts(client, "/entity/id");
  }

  private static JsonNode task(ApiClient client, String kind) {
    for (JsonNode task : client.post(TASKS).data().at("/tasks/nodes")) {
      if (task.get("kind").asString().equals(kind)) {
        return task;
      }
    }
    throw new AssertionError("no task " + kind);
  }

  private static List<String> texts(ApiClient client, String pointer) {
    var texts = new ArrayList<String>();
    client
        .post(TASKS)
        .data()
        .at("/tasks/nodes")
        .forEach(task -> texts.add(task.at(pointer).asString("")));
    return texts;
  }
}
