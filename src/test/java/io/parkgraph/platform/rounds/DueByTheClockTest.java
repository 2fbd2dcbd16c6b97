package io.parkgraph.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.parkgraph.StoreTest;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.graph.Town;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.Leases;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What the clock does to terms, letters and linkages: the product's own rounds, run with a later
 * day, on entities of the test's own. Nobody else's fall due by that day.
 */
class DueByTheClockTest extends StoreTest {

  private static final LocalDate DAY = LocalDate.of(2021, 10, 20);
  private static final String TERMS = "organization terms";

  @Autowired private List<Round> rounds;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private EventLog events;
  @Autowired private TaskService tasks;
  @Autowired private MongoOperations mongo;
  @Autowired private AutowireCapableBeanFactory beans;

  private final String id = UUID.randomUUID().toString();

  @Test
  void aCommitteeWhoseTermIsOverIsToBeElected() {
    committee();
    run(TERMS, DAY.minusDays(1));
    assertThat(state()).isEqualTo(OrganizationState.ACTIVE);

    runOnTwoNodesAtOnce(TERMS);
    assertThat(state()).isEqualTo(OrganizationState.TERM_DUE);
    assertOnceAndNeverAgain(TERMS, organizations, "OrganizationTermEnded");
    assertThat(awaitTask("organizations|" + id + "|ORGANIZATION_ELECT").due()).isEqualTo(DAY);
  }

  @Test
  void aLetterWhoseLastDayHasPassedIsToBeIssuedAnew() {
    String round = "letters of transfers";
    String transfer = id + ".1";
    commands.seed(people, List.of(withLetterUntil(DAY.minusDays(1))), "PersonSeeded");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            mongo.getCollection("transfers").countDocuments(Filters.eq("_id", transfer)) == 1);
    run(round, DAY.minusDays(1));
    assertThat(transferState()).isEqualTo(TransferState.LETTER_ISSUED);

    runOnTwoNodesAtOnce(round);
    assertThat(transferState()).isEqualTo(TransferState.EXPIRED);
    assertOnceAndNeverAgain(round, people, "TransferExpired");
    Task task = awaitTask("people|" + id + "|TRANSFER_REISSUE|" + transfer);
    assertThat(task.due()).isEqualTo(LocalDate.of(2021, 10, 14));
  }

  @Test
  void aLinkageThatFellSilentIsToBeTakenUp() {
    String round = "silent linkages";
    Enterprise firm = Town.enterprise("示例物流");
    commands.seed(enterprises, List.of(firm), "EnterpriseSeeded");
    Linkage linkage =
        Linkage.active(id, LinkageKind.GUIDANCE, firm.id(), null, "示例区领导", DAY.minusDays(90), null);
    commands.seed(linkages, List.of(linkage), "LinkageSeeded");
    run(round, DAY.minusDays(1));
    assertThat(linkages.find(id).orElseThrow().silentSince()).isNull();

    runOnTwoNodesAtOnce(round);
    assertThat(linkages.find(id).orElseThrow().silentSince()).isEqualTo(DAY);
    assertOnceAndNeverAgain(round, linkages, "LinkageFellSilent");
    assertThat(awaitTask("linkages|" + id + "|LINKAGE_CONTACT").due())
        .isEqualTo(LocalDate.of(2021, 10, 27));
  }

  @Test
  void whileOneNodeHasTheLeaseAnotherDoesNotRun() throws Exception {
    committee();
    var begun = new AtomicInteger();
    var inside = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    Round slow =
        new Round() {
          @Override
          public String name() {
            return "terms of two nodes";
          }

          @Override
          public void run(LocalDate today) {
            begun.incrementAndGet();
            inside.countDown();
            await(goOn);
            round(TERMS).run(today);
          }
        };
    Rounds one = node(slow);
    Rounds other = node(slow);
    CompletableFuture<Void> first = CompletableFuture.runAsync(one::run);
    await(inside);
    other.run();
    assertThat(begun).hasValue(1);
    assertThat(state()).isEqualTo(OrganizationState.ACTIVE);

    goOn.countDown();
    first.get(30, TimeUnit.SECONDS);
    assertThat(state()).isEqualTo(OrganizationState.TERM_DUE);
    other.run();
    assertThat(begun).hasValue(2);
    assertThat(logged(organizations)).containsOnlyOnce("OrganizationTermEnded");
  }

  /** A committee whose five years are over on the day. */
  private void committee() {
    Organization committee =
        Organization.founded(
            id, "示例党委", OrganizationKind.COMMITTEE, null, null, null, DAY.minusYears(5), null);
    commands.seed(organizations, List.of(committee), "OrganizationSeeded");
  }

  private Person withLetterUntil(LocalDate last) {
    LocalDate issued = last.minusDays(30);
    var step =
        new TransferStep(
            TransferAction.ISSUE,
            TransferState.LETTER_ISSUED,
            issued.atStartOfDay(ParkCalendar.ZONE).toInstant(),
            "示例书记",
            null);
    var transfer =
        new Transfer(
            id + ".1",
            TransferState.LETTER_ISSUED,
            TransferSide.of("from-" + id),
            TransferSide.of("to-" + id),
            List.of(new TransferLetter("L1", issued, last, YearMonth.from(issued), null)),
            List.of(step));
    return Person.named(id, "示例甲")
        .withMembership(Membership.in("from-" + id, MembershipStatus.FULL, issued))
        .withTransfers(List.of(transfer));
  }

  private void run(String name, LocalDate day) {
    round(name).run(day);
  }

  /** As two nodes would whose clocks disagree on who has the lease. */
  private void runOnTwoNodesAtOnce(String name) {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> run(name, DAY)),
            CompletableFuture.runAsync(() -> run(name, DAY)))
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private void assertOnceAndNeverAgain(String name, Documents<?> documents, String event) {
    assertThat(logged(documents)).hasSize(2).endsWith(event);
    long version = documents.load(id).orElseThrow().envelope().version();
    run(name, DAY);
    run(name, DAY.plusDays(1));
    assertThat(documents.load(id).orElseThrow().envelope().version()).isEqualTo(version);
    assertThat(logged(documents)).hasSize(2);
  }

  private List<String> logged(Documents<?> documents) {
    return events.history(documents, id).stream().map(LoggedEvent::name).toList();
  }

  private Task awaitTask(String task) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> tasks.find(task), Optional::isPresent)
        .orElseThrow();
  }

  private OrganizationState state() {
    return organizations.find(id).orElseThrow().state();
  }

  private TransferState transferState() {
    return people.find(id).orElseThrow().transfers().getFirst().state();
  }

  private Round round(String name) {
    return rounds.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** The rounds of a node of its own, which has its leases under a name of its own. */
  private Rounds node(Round round) {
    return new Rounds(
        new StaticListableBeanFactory(Map.of("round", round)).getBeanProvider(Round.class),
        beans.createBean(Leases.class),
        Clock.fixed(DAY.atStartOfDay(ParkCalendar.ZONE).toInstant(), ParkCalendar.ZONE),
        Duration.ZERO,
        Duration.ofHours(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
