package io.parkgraph.member.moves;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.ApiClient;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.Payment;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.SystemWork;
import io.parkgraph.platform.store.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Scenario 3: a transfer by letter, from one branch to another. */
class TransferApiTest extends MovesApiTest {

  @Autowired private Documents<DuesRecord> dues;
  @Autowired private TransferService transfers;

  private static final String READ = "query($id: ID!) { node(id: $id) { id } }";

  @Test
  void aMemberMovesByALetterAndTheBranchChangesWhenTheTargetAccepts() {
    ApiClient member = self(person);
    ApiClient leaving = secretary(source);
    ApiClient coming = secretary(target);
    assertDone(submit(member, person, target));
    JsonNode issued = step(leaving, "issueTransferLetter", person, dues());
    assertDone(issued);
    assertThat(issued.at("/transfer/state").asString()).isEqualTo("LETTER_ISSUED");
    assertThat(letter().validUntil()).isEqualTo(LocalDate.now(ParkCalendar.ZONE).plusDays(90));

    assertThat(code(step(coming, "acceptTransfer", person, Map.of()))).isEqualTo("NOT_FOUND");
    assertDone(step(member, "presentTransferLetter", person, theLetter()));
    assertThat(stored(person).branch()).contains(source);
    assertThat(code(step(leaving, "acceptTransfer", person, Map.of()))).isEqualTo("NOT_FOUND");

    JsonNode accepted = step(coming, "acceptTransfer", person, Map.of());
    assertDone(accepted);
    assertThat(accepted.at("/transfer/state").asString()).isEqualTo("RECEIVED");
    assertThat(stored(person).branch()).contains(target);
    assertDone(step(leaving, "confirmTransferReceipt", person, Map.of()));
    assertThat(stored(person).transfers().getFirst().state()).isEqualTo(TransferState.CLOSED);
  }

  @Test
  void aLetterThatIsPresentedOneDayAfterItsLastIsRefusedAndTheBranchStays() {
    String late = UUID.randomUUID().toString();
    seed(withLetter(late, LocalDate.now(ParkCalendar.ZONE).minusDays(1)));
    JsonNode refused =
        step(self(late), "presentTransferLetter", late, Map.of("letterNumber", "L1"));
    assertThat(code(refused)).isEqualTo("LETTER_EXPIRED");
    assertThat(stored(late).branch()).contains(source);

    String lastDay = UUID.randomUUID().toString();
    seed(withLetter(lastDay, LocalDate.now(ParkCalendar.ZONE)));
    assertDone(step(self(lastDay), "presentTransferLetter", lastDay, Map.of("letterNumber", "L1")));
  }

  @Test
  void theMemberIsToldThatTheLetterRanOut() {
    String late = UUID.randomUUID().toString();
    ApiClient member = self(late);
    LocalDate today = LocalDate.now(ParkCalendar.ZONE);
    seed(withLetter(late, today.minusDays(1)));
    SystemWork.run(() -> transfers.expire(late + ".1", today));
    assertThat(stored(late).transfers().getFirst().state()).isEqualTo(TransferState.EXPIRED);
    await()
        .atMost(10, SECONDS)
        .untilAsserted(() ->
            assertThat(
                    member
                        .post("{ viewer { notifications(first: 5) { nodes { event by } } } }")
                        .data()
                        .at("/viewer/notifications/nodes")
                        .toString())
                .isEqualTo("[{\"event\":\"TransferExpired\",\"by\":\"system\"}]"));
  }

  @Test
  void anotherLetterVoidsTheOldOne() {
    ApiClient member = self(person);
    assertDone(submit(member, person, target));
    assertDone(step(secretary(source), "issueTransferLetter", person, dues()));
    String old = letter().number();
    var again = Map.of("duesPaidTo", "2021-09", "reason", "原件遗失");
    assertDone(step(secretary(source), "reissueTransferLetter", person, again));
    assertThat(letter().number()).isNotEqualTo(old);
    JsonNode refused = step(member, "presentTransferLetter", person, Map.of("letterNumber", old));
    assertThat(code(refused)).isEqualTo("LETTER_VOID");
    assertDone(step(member, "presentTransferLetter", person, theLetter()));
  }

  @Test
  void aLetterSaysNoLaterMonthThanTheRecordsOfDues() {
    paid(YearMonth.of(2021, 7), YearMonth.of(2021, 8), YearMonth.of(2021, 10));
    assertDone(submit(self(person), person, target));
    JsonNode refused =
        step(secretary(source), "issueTransferLetter", person, Map.of("duesPaidTo", "2021-09"));
    assertThat(code(refused)).isEqualTo("DUES_NOT_PAID_TO");
    assertThat(refused.at("/errors/0/path/1").asString()).isEqualTo("duesPaidTo");
    var recorded = Map.of("duesPaidTo", "2021-08");
    assertDone(step(secretary(source), "issueTransferLetter", person, recorded));
    var later = Map.of("duesPaidTo", "2021-10", "reason", "原件遗失");
    assertThat(code(step(secretary(source), "reissueTransferLetter", person, later)))
        .isEqualTo("DUES_NOT_PAID_TO");
    assertThat(letter().duesPaidTo()).isEqualTo(YearMonth.of(2021, 8));
  }

  @Test
  void onlyOneTransferIsUnderWay() {
    assertDone(submit(self(person), person, target));
    assertThat(code(submit(self(person), person, target))).isEqualTo("TRANSFER_OPEN");
    assertDone(step(self(person), "cancelTransfer", person, Map.of("reason", "不再转出")));
    assertDone(submit(secretary(source), person, target));
  }

  @Test
  void theTargetKnowsNothingBeforeTheLetterIsPresentedAndOthersNever() {
    assertDone(submit(self(person), person, target));
    String id = transferId(person, 1);
    ApiClient other = secretary(organization(OrganizationKind.BRANCH, null));
    assertThat(seen(secretary(source), id)).isTrue();
    assertThat(seen(self(person), id)).isTrue();
    assertThat(seen(secretary(target), id)).isFalse();
    assertThat(seen(other, id)).isFalse();
    assertThat(answer(secretary(target), id))
        .isEqualTo(answer(secretary(target), transferId("none", 1)));

    assertDone(step(secretary(source), "issueTransferLetter", person, dues()));
    assertDone(step(self(person), "presentTransferLetter", person, theLetter()));
    assertThat(seen(secretary(target), id)).isTrue();
    assertThat(seen(secretary(target), NodeId.of("Person", person))).isFalse();
    assertThat(seen(other, id)).isFalse();
    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> assertThat(listed(secretary(target))).containsExactly(id));
    assertThat(listed(secretary(source))).containsExactly(id);
    assertThat(listed(other)).isEmpty();
  }

  @Test
  void aReturnTakesAReasonAndTheSourceIssuesAnotherLetter() {
    ApiClient member = self(person);
    assertDone(submit(member, person, target));
    assertDone(step(secretary(source), "issueTransferLetter", person, dues()));
    assertDone(step(member, "presentTransferLetter", person, theLetter()));
    assertThat(code(step(secretary(target), "returnTransfer", person, Map.of("reason", " "))))
        .isEqualTo("REASON_REQUIRED");
    assertDone(step(secretary(target), "returnTransfer", person, Map.of("reason", "材料不全")));
    assertThat(stored(person).branch()).contains(source);
    assertDone(step(secretary(source), "issueTransferLetter", person, dues()));
  }

  @Test
  void onlyTheMemberPresentsTheLetterAndGivesTheTransferUp() {
    assertDone(submit(secretary(source), person, target));
    assertDone(step(secretary(source), "issueTransferLetter", person, dues()));
    JsonNode presented = step(secretary(source), "presentTransferLetter", person, theLetter());
    assertThat(code(presented)).isEqualTo("NOT_FOUND");
    JsonNode given = step(secretary(source), "cancelTransfer", person, Map.of("reason", "不再转出"));
    assertThat(code(given)).isEqualTo("NOT_FOUND");
    assertDone(step(admin(), "presentTransferLetter", person, theLetter()));
  }

  @Test
  void whoseMembershipEndedIsNotReceivedAndGetsNoLetter() {
    var ended = Membership.in(source, MembershipStatus.ENDED, DAY);
    LocalDate today = LocalDate.now(ParkCalendar.ZONE);
    String id = UUID.randomUUID().toString();
    Person has = withLetter(id, today);
    var presented = next(has.transfers().getFirst().present("L1", new Stamp("示例", Instant.now())));
    seed(has.withMembership(ended).withTransfers(List.of(presented)));
    assertThat(code(step(secretary(target), "acceptTransfer", id, Map.of())))
        .isEqualTo("NOT_A_PARTY_MEMBER");
    assertThat(stored(id).branch()).contains(source);

    String issued = UUID.randomUUID().toString();
    seed(withLetter(issued, today).withMembership(ended));
    assertThat(
            code(step(self(issued), "presentTransferLetter", issued, Map.of("letterNumber", "L1"))))
        .isEqualTo("NOT_A_PARTY_MEMBER");
    var again = Map.of("duesPaidTo", "2021-09", "reason", "原件遗失");
    assertThat(code(step(secretary(source), "reissueTransferLetter", issued, again)))
        .isEqualTo("NOT_A_PARTY_MEMBER");
  }

  @Test
  void theTransferAndTheFloatingRegistrationEndWithTheMembership() {
    String id = UUID.randomUUID().toString();
    Person has = withLetter(id, LocalDate.now(ParkCalendar.ZONE));
    var stamp = new Stamp("示例", Instant.now());
    var presented = next(has.transfers().getFirst().present("L1", stamp));
    var day = LocalDate.now(ParkCalendar.ZONE);
    seed(
        has.withMembership(Membership.in(source, MembershipStatus.PROBATIONARY, DAY))
            .withTransfers(List.of(presented))
            .withFloating(new Floating(target, DAY, null))
            .withDevelopment(next(Development.begin(DAY.toString(), day, stamp))));
    var ending =
        Map.of(
            "id", NodeId.of("Person", id),
            "expectedVersion", stored(id).version(),
            "kind", "TERMINATED",
            "on", day.toString(),
            "reason", "示例原因");
    assertDone(run(secretary(source), "endDevelopment", ending, "person { id }"));
    Person now = stored(id);
    assertThat(now.status()).contains(MembershipStatus.ENDED);
    assertThat(now.openTransfer()).isEmpty();
    assertThat(now.transfers().getFirst().state()).isEqualTo(TransferState.CANCELLED);
    assertThat(now.transfers().getFirst().letter()).isEmpty();
    assertThat(now.transfers().toString()).doesNotContain("示例原因");
    assertThat(now.floating()).isEqualTo(new Floating(target, DAY, day));
  }

  private void paid(YearMonth... months) {
    var payment = new Payment(Money.ofFen(15_00), DAY);
    var stamp = new Stamp("示例", Instant.now());
    commands.seed(
        dues,
        Stream.of(months)
            .map(month ->
                next(DuesRecord.first(person + month, person, source, month, payment, stamp)))
            .toList(),
        "DuesSeeded");
  }

  @Test
  void aTargetThatEndedMeanwhileReceivesNobodyAndACommitteeNeverDoes() {
    String id = UUID.randomUUID().toString();
    seed(presented(id, TransferSide.of(target)));
    ApiClient coming = secretary(target);
    dissolve(target);
    assertThat(code(step(coming, "acceptTransfer", id, Map.of()))).isEqualTo("TARGET_NOT_ACTIVE");
    assertThat(stored(id).branch()).contains(source);
    assertThat(code(submit(self(person), person, target))).isEqualTo("TARGET_NOT_ACTIVE");
    for (OrganizationKind kind : List.of(OrganizationKind.COMMITTEE, OrganizationKind.UNION)) {
      assertThat(code(submit(self(person), person, organization(kind, null))))
          .isEqualTo("TARGET_UNKNOWN");
    }
  }

  @Test
  void whatGoesOutOfTheParkIsReceivedByTheParkAdminOnly() {
    String id = UUID.randomUUID().toString();
    seed(presented(id, TransferSide.outside("示例市示例区党委")));
    assertThat(code(step(secretary(source), "acceptTransfer", id, Map.of())))
        .isEqualTo("NOT_FOUND");
    assertDone(step(admin(), "acceptTransfer", id, Map.of()));
    assertThat(stored(id).branch()).isEmpty();
    assertThat(stored(id).membership().elsewhere()).isEqualTo("示例市示例区党委");
  }

  private Person presented(String id, TransferSide to) {
    Person has = withLetter(id, LocalDate.now(ParkCalendar.ZONE), to);
    var stamp = new Stamp("示例", Instant.now());
    return has.withTransfers(List.of(next(has.transfers().getFirst().present("L1", stamp))));
  }

  private Person withLetter(String id, LocalDate validUntil) {
    return withLetter(id, validUntil, TransferSide.of(target));
  }

  private Person withLetter(String id, LocalDate validUntil, TransferSide to) {
    var issued = new Stamp("示例", Instant.now());
    var all = next(new Transfers(List.of()).submit(id, TransferSide.of(source), to, issued));
    Transfer submitted = all.getFirst();
    var letter =
        new TransferLetter("L1", validUntil.minusDays(90), validUntil, YearMonth.of(2021, 9), null);
    var transfer =
        new Transfer(
            submitted.id(),
            TransferState.LETTER_ISSUED,
            submitted.from(),
            submitted.to(),
            List.of(letter),
            submitted.steps());
    return Person.named(id, "示例丁")
        .withMembership(stored(person).membership())
        .withTransfers(List.of(transfer));
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }

  private TransferLetter letter() {
    return stored(person).transfers().getFirst().letter().orElseThrow();
  }

  private Map<String, String> theLetter() {
    return Map.of("letterNumber", letter().number());
  }

  private static Map<String, String> dues() {
    return Map.of("duesPaidTo", "2021-09");
  }

  private JsonNode submit(ApiClient client, String personId, String to) {
    return run(
        client,
        "submitTransfer",
        Map.of(
            "personId", NodeId.of("Person", personId),
            "expectedVersion", stored(personId).version(),
            "toOrganizationId", organizationId(to)),
        "transfer { id state }");
  }

  private static boolean seen(ApiClient client, String id) {
    return !client.post(READ, Map.of("id", id)).data().get("node").isNull();
  }

  /** All that an answer tells and what it cost, but for the budget, which fills up by the clock. */
  private static JsonNode answer(ApiClient client, String id) {
    JsonNode body = client.post(READ, Map.of("id", id)).body();
    ((ObjectNode) body.at("/extensions/cost")).remove("remaining");
    return body;
  }

  private static List<String> listed(ApiClient client) {
    return client
        .post("{ transfers(first: 10) { totalCount nodes { id } } }")
        .data()
        .at("/transfers/nodes")
        .valueStream()
        .map(node -> node.get("id").asString())
        .toList();
  }
}
