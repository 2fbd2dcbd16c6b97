package io.parkgraph.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.graph.Town;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.BlockerState;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An inbox of more than a page: 120 tasks at one place, of somebody who has no others. */
class TaskPagesApiTest extends ApiTest {

  private static final int EACH = 60;
  private static final int ALL = 2 * EACH;

  private static final String PAGE =
      """
      query($first: Int!, $after: String) { tasks(first: $first, after: $after) {
        nodes { id due entity { id } }
        pageInfo { hasNextPage endCursor } } }
      """;

  private static final String COUNT = "{ tasks(first: 0) { totalCount } }";
  private static final String TOTAL = "/data/tasks/totalCount";

  /** Read to recognise who asks, now and then. */
  private static final Set<String> OF_SESSIONS = Set.of("sessions", "accounts", "account_settings");

  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Commands commands;
  @Autowired private CountedCommands counted;

  private final Organization branch = Town.committee("示例党委");
  private ApiClient secretary;

  @BeforeEach
  void manyTasks() {
    Enterprise one = Town.enterprise("示例物流");
    Enterprise other = Town.enterprise("示例快递");
    commands.seed(enterprises, List.of(one, other), "EnterpriseSeeded");
    commands.seed(organizations, List.of(branch), "OrganizationSeeded");
    commands.seed(linkages, List.of(blocked(one), blocked(other)), "LinkageSeeded");
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch.id())));
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> secretary.post(COUNT).at(TOTAL).asInt() == ALL);
  }

  @Test
  void twoPagesGiveEachTaskOnceInTheOrderOfTheirDueDates() {
    JsonNode first = page(100, null);
    assertThat(first.get("nodes")).hasSize(100);
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    JsonNode second = page(100, first.at("/pageInfo/endCursor").asString());
    assertThat(second.get("nodes")).hasSize(ALL - 100);
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();

    var all = new ArrayList<JsonNode>();
    first.get("nodes").forEach(all::add);
    second.get("nodes").forEach(all::add);
    assertThat(all).extracting(task -> task.get("id").asString()).doesNotHaveDuplicates();
    List<String> due = all.stream().map(task -> task.get("due").asString()).toList();
    assertThat(due).isSorted();
    assertThat(due.stream().distinct()).hasSizeGreaterThan(3);
  }

  @Test
  void aLargePageTakesAsManyCommandsAsASmallOne() {
    page(2, null);
    List<String> small = reads(() -> page(2, null));
    assertThat(small).contains("tasks", "linkages").hasSizeLessThan(10);
    assertThat(reads(() -> page(100, null))).hasSameSizeAs(small);
    assertThat(reads(() -> secretary.post(COUNT).data())).filteredOn("tasks"::equals).hasSize(2);
  }

  /** What was read, but for recognising the session. */
  private List<String> reads(Runnable action) {
    return counted.readsDuring(action).stream()
        .filter(collection -> !OF_SESSIONS.contains(collection))
        .toList();
  }

  private JsonNode page(int size, @Nullable String after) {
    Map<String, Object> variables =
        after == null ? Map.of("first", size) : Map.of("first", size, "after", after);
    return secretary.post(PAGE, variables).data().get("tasks");
  }

  /**
   * A linkage with many blockers, told on several days; some on the same, and all so late that no
   * list of what is due first is filled with them.
   */
  private Linkage blocked(Enterprise firm) {
    LocalDate day = LocalDate.of(2090, 9, 1);
    List<Blocker> blockers =
        IntStream.range(0, EACH)
            .mapToObj(i ->
                new Blocker(
                    "b" + i,
                    "示例问题" + i,
                    BlockerState.OPEN,
                    day.plusDays(i * 7 % 23).atStartOfDay(ParkCalendar.ZONE).toInstant(),
                    "示例书记",
                    null))
            .toList();
    return Linkage.active(
            UUID.randomUUID().toString(),
            LinkageKind.ASSISTANCE,
            firm.id(),
            branch.id(),
            null,
            day,
            null)
        .withBlockers(blockers);
  }
}
