package io.parkgraph.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.graph.Town;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageState;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Later years are entered over the API, and count at once. Each test has a year of its own. */
class CalendarApiTest extends ApiTest {

  private static final String SET =
      """
      mutation($input: SetCalendarDaysInput!) { setCalendarDays(input: $input) {
        calendarYear { id year version known notices off worked workingDays }
        errors { code message path } } }
      """;

  private static final String TASKS =
      """
      { tasks(filter: { kinds: ["LINKAGE_CONTACT"] }, first: 10) {
          nodes { opened due workingDays certain unknownYears } } }
      """;

  @Autowired private WorkingDays calendar;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Commands commands;

  @Test
  void theYearsThatCameWithTheProductNameTheirNotices() {
    JsonNode years =
        api.post("{ calendarYears { year version known notices workingDays } }")
            .at("/data/calendarYears");
    JsonNode of2022 = year(years, 2022);
    assertThat(of2022.get("notices").get(0).asString()).isEqualTo("国办发明电〔2021〕11号");
    assertThat(of2022.get("workingDays").asInt()).isEqualTo(249);
    assertThat(of2022.get("known").asBoolean()).isTrue();
    assertThat(year(years, 2020).get("notices")).hasSize(2);
    assertThat(years.get(0).get("year").asInt()).isGreaterThan(2026);
  }

  @Test
  void aYearThatIsEnteredCountsAtOnce() {
    LocalDate friday = LocalDate.of(2049, 9, 24);
    assertThat(calendar.known(2049)).isFalse();
    JsonNode first = set(2049, Map.of("from", "2049-10-01", "to", "2049-10-07", "kind", "OFF"));
    assertThat(first.at("/calendarYear/version").asInt()).isEqualTo(1);
    assertThat(first.at("/calendarYear/off")).hasSize(7);
    JsonNode second =
        set(
            2049,
            Map.of("from", "2049-09-25", "kind", "WORKED", "notice", "示例通知", "expectedVersion", 1));
    assertThat(second.at("/calendarYear/worked/0").asString()).isEqualTo("2049-09-25");
    assertThat(second.at("/calendarYear/notices/0").asString()).isEqualTo("示例通知");
    Awaitility.await().until(() -> calendar.isWorking(friday.plusDays(1)));
    assertThat(calendar.known(2049)).isTrue();
    assertThat(calendar.plus(LocalDate.of(2049, 9, 30), 1)).isEqualTo(LocalDate.of(2049, 10, 8));
    JsonNode third =
        set(2049, Map.of("from", "2049-09-25", "kind", "ORDINARY", "expectedVersion", 2));
    assertThat(third.at("/calendarYear/worked")).isEmpty();
    Awaitility.await().until(() -> !calendar.isWorking(friday.plusDays(1)));
  }

  @Test
  void theDueDatesOfOpenTasksAreCountedAnew() {
    Enterprise firm = Town.enterprise("示例物流");
    commands.seed(enterprises, List.of(firm), "EnterpriseSeeded");
    commands.seed(linkages, List.of(silentSince("2061-09-28", firm)), "LinkageSeeded");
    ApiClient leader = as(new Grant(Role.LINKED_LEADER, Place.enterprise(firm.id())));
    awaitTask(leader, "2061-10-05", false);

    set(2061, Map.of("from", "2061-10-01", "to", "2061-10-07", "kind", "OFF"));
    awaitTask(leader, "2061-10-12", true);
    set(2061, Map.of("from", "2061-10-08", "kind", "WORKED", "expectedVersion", 1));
    awaitTask(leader, "2061-10-11", true);
    set(
        2061,
        Map.of("from", "2061-10-01", "to", "2061-10-08", "kind", "ORDINARY", "expectedVersion", 2));
    awaitTask(leader, "2061-10-05", false);
  }

  private static Linkage silentSince(String day, Enterprise firm) {
    LocalDate silent = LocalDate.parse(day);
    return new Linkage(
        UUID.randomUUID().toString(),
        0,
        LinkageKind.GUIDANCE,
        firm.id(),
        null,
        "示例区领导",
        silent.minusDays(90),
        null,
        LinkageState.ACTIVE,
        List.of(),
        List.of(),
        silent,
        null);
  }

  private static void awaitTask(ApiClient client, String due, boolean certain) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          JsonNode tasks = client.post(TASKS).at("/data/tasks/nodes");
          assertThat(tasks).hasSize(1);
          assertThat(tasks.get(0).get("due").asString()).isEqualTo(due);
          assertThat(tasks.get(0).get("certain").asBoolean()).isEqualTo(certain);
          assertThat(tasks.get(0).get("workingDays").asInt()).isEqualTo(5);
          assertThat(
                  tasks
                      .get(0)
                      .get("unknownYears")
                      .valueStream()
                      .anyMatch(year -> year.asInt() == 2061))
              .isEqualTo(!certain);
        });
  }

  @Test
  void aChangeOfAPublishedYearBeginsFromWhatWasPublished() {
    JsonNode changed =
        set(2019, Map.of("from", "2019-12-31", "kind", "OFF", "notice", "示例通知"))
            .at("/calendarYear");
    assertThat(changed.get("workingDays").asInt()).isEqualTo(249);
    assertThat(changed.get("notices")).hasSize(3);
    JsonNode back =
        set(2019, Map.of("from", "2019-12-31", "kind", "ORDINARY", "expectedVersion", 1))
            .at("/calendarYear");
    assertThat(back.get("workingDays").asInt()).isEqualTo(250);
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    assertRefused(
        2018, Map.of("from", "2018-10-01", "kind", "OFF"), "CALENDAR_YEAR_INVALID", "year");
    assertRefused(2050, Map.of("from", "soon", "kind", "OFF"), "DAY_INVALID", "from");
    assertRefused(2050, Map.of("from", "2051-01-01", "kind", "OFF"), "DAY_OF_ANOTHER_YEAR", "from");
    assertRefused(
        2050,
        Map.of("from", "2050-10-07", "to", "2050-10-01", "kind", "OFF"),
        "SPAN_INVALID",
        "to");
    assertRefused(
        2050,
        Map.of("from", "2050-09-01", "to", "2050-10-05", "kind", "OFF"),
        "SPAN_INVALID",
        "to");
    assertRefused(
        2050, Map.of("from", "2050-10-10", "kind", "WORKED"), "WEEKDAY_IS_WORKED", "kind");
    assertRefused(
        2050,
        Map.of("from", "2050-10-08", "kind", "WORKED", "notice", "长".repeat(101)),
        "TOO_LONG",
        "notice");
  }

  @Test
  void whoHasNotSeenTheYearDoesNotOverwriteIt() {
    set(2051, Map.of("from", "2051-10-01", "kind", "OFF"));
    assertRefused(2051, Map.of("from", "2051-10-02", "kind", "OFF"), "CONFLICT", "expectedVersion");
    assertRefused(
        2051,
        Map.of("from", "2051-10-02", "kind", "OFF", "expectedVersion", 7),
        "CONFLICT",
        "expectedVersion");
    Map<String, Object> once =
        Map.of("from", "2051-10-03", "kind", "OFF", "expectedVersion", 1, "idempotencyKey", "k1");
    assertThat(set(2051, once).at("/calendarYear/version").asInt()).isEqualTo(2);
    assertThat(set(2051, once).at("/calendarYear/version").asInt()).isEqualTo(2);
  }

  @Test
  void onlyWhoMayChangeTheCalendarDoesAndWhoeverIsKnownReadsIt() {
    ApiClient person = as(Grant.everywhere(Role.STEWARD));
    assertThat(person.post("{ calendarYears { year } }").at("/data/calendarYears")).isNotEmpty();
    var refused =
        person.post(
            SET, Map.of("input", Map.of("year", 2052, "from", "2052-10-01", "kind", "OFF")));
    assertThat(refused.text("/errors/0/extensions/code")).isEqualTo("FORBIDDEN");
    assertThat(anonymous().post("{ calendarYears { year } }").text("/errors/0/extensions/code"))
        .isEqualTo("UNAUTHENTICATED");
  }

  private void assertRefused(int year, Map<String, Object> input, String code, String field) {
    JsonNode error = set(year, input).at("/errors/0");
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(error.at("/path/1").asString()).isEqualTo(field);
  }

  private JsonNode set(int year, Map<String, Object> input) {
    var all = new HashMap<>(input);
    all.put("year", year);
    var answer = api.post(SET, Map.of("input", all));
    answer.data();
    return answer.at("/data/setCalendarDays");
  }

  private static JsonNode year(JsonNode years, int year) {
    for (JsonNode each : years) {
      if (each.get("year").asInt() == year) {
        return each;
      }
    }
    throw new AssertionError("no year " + year);
  }
}
