package io.parkgraph.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.CreditCode;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;

class TaskBookTest extends StoreTest {

  private static final LocalDate OPENED = LocalDate.of(2021, 9, 29);
  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);

  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Commands commands;
  @Autowired private TaskRepository tasks;
  @Autowired private TaskService service;
  @Autowired private WorkingDays calendar;
  @Autowired private List<TaskRule<?>> rules;
  @Autowired private Messages messages;

  private final List<OpenTask> open = new ArrayList<>();
  private String id;

  @BeforeEach
  void anEnterprise() {
    id = TestCreditCodes.next();
    CreditCode code = CreditCode.parse(id).orElseThrow();
    Enterprise one =
        new Enterprise(
            id,
            0,
            "示例待办企业",
            code,
            Industry.of("G54").orElseThrow(),
            code.divisionCode(),
            Site.PARK,
            true,
            List.of(),
            List.of(),
            null);
    commands.seed(enterprises, List.of(one), "EnterpriseSeeded");
  }

  @Test
  void whatAnAggregateOpensIsKeptOnceAndWithItsDueDate() {
    open.add(task("VISIT", Due.within(5)));
    open.add(task("CALL", Due.any()).part("1"));
    open.add(task("CALL", Due.on(TODAY)).part("2").about("transfers", "t"));
    keep();
    keep();
    Map<String, Task> kept = kept();
    assertThat(kept).hasSize(3);
    Task visit = kept.get("enterprises|" + id + "|VISIT");
    assertThat(visit.due()).isEqualTo(LocalDate.of(2021, 10, 12));
    assertThat(visit.certain()).isTrue();
    assertThat(visit.overdue(TODAY)).isFalse();
    assertThat(visit.overdue(LocalDate.of(2021, 10, 13))).isTrue();
    assertThat(kept.get("enterprises|" + id + "|CALL|1").due()).isNull();
    assertThat(kept.get("enterprises|" + id + "|CALL|2").collection()).isEqualTo("transfers");
    assertThat(kept.values()).extracting(Task::version).containsOnly(1L);
  }

  @Test
  void whatIsNotOpenAnyMoreEndsAndWhatChangedIsChanged() {
    open.add(task("VISIT", Due.within(5)));
    open.add(task("CALL", Due.any()));
    keep();
    open.clear();
    open.add(task("VISIT", Due.within(6)));
    keep();
    assertThat(kept().values())
        .singleElement()
        .satisfies(task -> {
          assertThat(task.due()).isEqualTo(LocalDate.of(2021, 10, 13));
          assertThat(task.version()).isEqualTo(2);
        });
    open.clear();
    keep();
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatDoesNotSaySinceWhenItWaitsDoesSoSinceItWasOpened() {
    open.add(OpenTask.of("CALL", Scope.ENTERPRISE_WRITE, Set.of(), null, Due.within(1)));
    keep();
    book(rule()).keep("enterprises", id, TODAY.plusDays(3));
    assertThat(kept().values())
        .singleElement()
        .satisfies(task -> {
          assertThat(task.opened()).isEqualTo(TODAY);
          assertThat(task.due()).isEqualTo(LocalDate.of(2021, 10, 9));
        });
  }

  @Test
  void aYearThatTheCalendarDoesNotKnowIsSaid() {
    open.add(
        new OpenTask(
            "VISIT",
            null,
            Scope.ENTERPRISE_WRITE,
            Set.of(),
            LocalDate.of(2098, 12, 30),
            Due.within(5),
            null));
    keep();
    Task far = kept().values().iterator().next();
    assertThat(far.certain()).isFalse();
    assertThat(service.unknownYears(far)).contains(2098, 2099).doesNotContain(2021);
  }

  @Test
  void whatIsLeftUntilADayInAYearThatNobodyKnowsIsSaidToBeCountedByWeekends() {
    open.add(task("VISIT", Due.on(LocalDate.of(2098, 2, 3))));
    open.add(task("ASK", Due.on(LocalDate.of(2021, 12, 31))));
    open.add(task("CALL", Due.any()));
    keep();
    Map<String, Task> kept = kept();
    Task visit = kept.get("enterprises|" + id + "|VISIT");
    assertThat(visit.certain()).isTrue();
    assertThat(service.unknownYears(visit)).contains(2098).doesNotContain(2021, 2099);
    assertThat(service.unknownYears(kept.get("enterprises|" + id + "|ASK"))).isEmpty();
    assertThat(service.unknownYears(kept.get("enterprises|" + id + "|CALL"))).isEmpty();
  }

  @Test
  void thoseDueFirstAreTheFirstAndThoseWithoutADayTheLast() {
    open.add(task("CALL", Due.any()));
    open.add(task("VISIT", Due.within(5)));
    open.add(task("ASK", Due.on(OPENED)));
    keep();
    Caller steward =
        Caller.account("s", "s", List.of(new Grant(Role.STEWARD, Place.enterprise(id))));
    assertThat(kinds(steward, TaskFilter.ALL)).containsExactly("ASK", "VISIT", "CALL");
    assertThat(kinds(steward, TaskFilter.of(null, true))).containsExactly("ASK");
    assertThat(kinds(steward, TaskFilter.of(null, false))).containsExactly("VISIT", "CALL");
    Caller elsewhere =
        Caller.account("e", "e", List.of(new Grant(Role.STEWARD, Place.enterprise("other"))));
    assertThat(kinds(elsewhere, TaskFilter.ALL)).isEmpty();
    assertThat(kinds(Caller.ANONYMOUS, TaskFilter.ALL)).isEmpty();
    assertThat(tasks.count(TaskFilter.ALL, steward, TODAY, 2)).isEqualTo(2);
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    TaskRule<Enterprise> rule = rule();
    assertThatIllegalStateException().isThrownBy(() -> book(rule, rule));
  }

  @Test
  void everyKindHasItsTextInBothLanguages() {
    for (TaskRule<?> rule : rules) {
      for (String kind : rule.kinds()) {
        Messages.LOCALES.forEach(
            locale -> assertThat(messages.text(locale, "task." + kind)).isNotBlank());
      }
    }
  }

  private List<String> kinds(Caller caller, TaskFilter filter) {
    return tasks
        .find(filter, caller, TODAY, TaskOrder.DUE_FIRST, PageRequest.first(100))
        .items()
        .stream()
        .map(Task::kind)
        .toList();
  }

  private void keep() {
    book(rule()).keep("enterprises", id, TODAY);
  }

  private Map<String, Task> kept() {
    return tasks.of("enterprises|" + id).stream()
        .collect(Collectors.toMap(Task::id, Function.identity()));
  }

  private OpenTask task(String kind, Due due) {
    return OpenTask.of(kind, Scope.ENTERPRISE_WRITE, Set.of(Place.enterprise(id)), OPENED, due);
  }

  private TaskRule<Enterprise> rule() {
    return new TaskRule<>(
        "test-1",
        enterprises,
        Scope.ENTERPRISE_READ,
        Set.of("VISIT", "CALL", "ASK"),
        enterprise -> enterprise.id().equals(id) ? List.copyOf(open) : List.of());
  }

  private TaskBook book(TaskRule<?>... all) {
    Map<String, Object> beans =
        IntStream.range(0, all.length)
            .boxed()
            .collect(Collectors.toMap(i -> "rule" + i, i -> all[i]));
    return new TaskBook(
        new StaticListableBeanFactory(beans)
            .getBeanProvider(ResolvableType.forRawClass(TaskRule.class)),
        tasks,
        calendar);
  }
}
