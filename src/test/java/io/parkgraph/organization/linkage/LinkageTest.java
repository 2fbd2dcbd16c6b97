package io.parkgraph.organization.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.tasks.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LinkageTest {

  private static final String ENTERPRISE = "91350100M000100Y43";
  private static final LocalDate SINCE = LocalDate.of(2021, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Stamp STAMP = new Stamp("联系领导甲", Instant.parse("2021-10-08T01:00:00Z"));

  static Linkage guidance() {
    return Linkage.active("a", LinkageKind.GUIDANCE, ENTERPRISE, null, "区领导(示例)", SINCE, null);
  }

  static Linkage next(Decision<Linkage> decision) {
    return ((Decision.Accepted<Linkage>) decision).next();
  }

  @Example
  void aGuidanceNeedsAPostAndTheOthersABody() {
    assertThat(refused(conclude(LinkageKind.GUIDANCE, null, null, "2021-03-01")))
        .containsExactly("REQUIRED at post");
    assertThat(refused(conclude(LinkageKind.ASSISTANCE, null, "主任", "2021-03-01")))
        .containsExactly("REQUIRED at bodyId");
    assertThat(refused(conclude(LinkageKind.REGIONAL_COMMITTEE, null, null, "2021-03-01")))
        .containsExactly("REQUIRED at bodyId");
    Linkage concluded = next(conclude(LinkageKind.ASSISTANCE, "交通部门", null, "2021-03-01"));
    assertThat(concluded.state()).isEqualTo(LinkageState.ACTIVE);
    assertThat(concluded.places())
        .containsExactlyInAnyOrder(Place.enterprise(ENTERPRISE), Place.organization("交通部门"));
  }

  @Example
  void allThatIsWrongIsToldAtItsField() {
    assertThat(
            refused(
                Linkage.conclude("a", new ConcludeLinkage(null, null, null, null, null), TODAY)))
        .containsExactlyInAnyOrder(
            "REQUIRED at kind",
            "REQUIRED at enterpriseId",
            "REQUIRED at bodyId",
            "REQUIRED at since");
    assertThat(refused(conclude(LinkageKind.GUIDANCE, null, "张 15400130001", "2021-10-09")))
        .containsExactly("PHONE_IN_TEXT at post", "SINCE_IN_FUTURE at since");
    assertThat(refused(conclude(LinkageKind.GUIDANCE, null, "区领导", "2021-02-29")))
        .containsExactly("INVALID at since");
    assertThat(refused(conclude(LinkageKind.GUIDANCE, null, "区领导", "1021-03-01")))
        .containsExactly("INVALID at since");
  }

  @Example
  void onlyOneOfAKindIsHeldAtATimeButAssistanceOneOfEachBody() {
    assertThat(guidance().claim()).contains("GUIDANCE|" + ENTERPRISE);
    assertThat(next(guidance().end(null, "调整", TODAY)).claim()).isEmpty();
    Linkage assistance = next(conclude(LinkageKind.ASSISTANCE, "b1", null, "2021-03-01"));
    assertThat(assistance.claim()).contains("ASSISTANCE|" + ENTERPRISE + "|b1");
    Linkage regional = next(conclude(LinkageKind.REGIONAL_COMMITTEE, "b2", null, "2021-03-01"));
    assertThat(regional.claim()).contains("REGIONAL_COMMITTEE|" + ENTERPRISE);
  }

  @Example
  void itHoldsFromItsFirstDayUpToTheDayBeforeItsEnd() {
    Linkage ended = next(guidance().end("2021-06-01", "职务调整", TODAY));
    assertThat(ended.isActiveOn(SINCE.minusDays(1))).isFalse();
    assertThat(ended.isActiveOn(SINCE)).isTrue();
    assertThat(ended.isActiveOn(LocalDate.of(2021, 5, 31))).isTrue();
    assertThat(ended.isActiveOn(LocalDate.of(2021, 6, 1))).isFalse();
    assertThat(guidance().isActiveOn(LocalDate.of(2031, 1, 1))).isTrue();
  }

  @Example
  void itEndsNeitherBeforeItBeganNorAfterTodayNorWithoutAReason() {
    assertThat(refused(guidance().end("2021-02-28", "调整", TODAY)))
        .containsExactly("UNTIL_BEFORE_SINCE at until");
    assertThat(refused(guidance().end("2021-10-09", "调整", TODAY)))
        .containsExactly("UNTIL_IN_FUTURE at until");
    assertThat(refused(guidance().end(null, " ", TODAY)))
        .containsExactly("REASON_REQUIRED at reason");
    assertThat(refused(guidance().end(null, "请拨 15400130001", TODAY)))
        .containsExactly("PHONE_IN_TEXT at reason");
  }

  @Example
  void aContactLiesBetweenTheBeginningAndToday() {
    assertThat(refused(log("2021-02-28", "走访"))).containsExactly("CONTACT_BEFORE_LINKAGE at on");
    assertThat(refused(log("2021-10-09", "走访"))).containsExactly("CONTACT_IN_FUTURE at on");
    assertThat(refused(log("上周", "走访"))).containsExactly("INVALID at on");
    assertThat(next(log("2021-03-01", "走访")).lastContact()).isEqualTo(SINCE);
    assertThat(next(log("2021-10-08", "走访")).lastContact()).isEqualTo(TODAY);
  }

  @Example
  void noNumberStandsInALog() {
    assertThat(refused(log("2021-10-01", "联系 154 0013 0001")))
        .containsExactly("PHONE_IN_TEXT at summary");
    var input = new LogContact("2021-10-01", ContactWay.CALL, "李经理 15400130001", "通话");
    assertThat(refused(new ContactLog(guidance()).add(input, TODAY, STAMP)))
        .containsExactly("PHONE_IN_TEXT at met");
    assertThat(refused(new Blockers(guidance()).raise("请拨 023-68001234", STAMP)))
        .containsExactly("PHONE_IN_TEXT at text");
  }

  @Example
  void whomTheyMetIsMaskedButForTheFirstCharacter() {
    var input = new LogContact("2021-10-01", ContactWay.VISIT, "示例甲经理", "走访");
    Linkage logged = next(new ContactLog(guidance()).add(input, TODAY, STAMP));
    assertThat(logged.contacts().getFirst().masked().met()).isEqualTo("示**");
    assertThat(next(log("2021-10-01", "走访")).contacts().getFirst().masked().met()).isEmpty();
  }

  @Example
  void theLogHasAnEnd() {
    var full =
        guidance()
            .withContacts(
                IntStream.rangeClosed(1, ContactLog.MOST)
                    .mapToObj(n ->
                        new ContactEntry(
                            "" + n, SINCE, ContactWay.CALL, "", "通话", STAMP.at(), STAMP.by()))
                    .toList());
    var input = new LogContact("2021-10-01", ContactWay.CALL, null, "通话");
    assertThat(refused(new ContactLog(full).add(input, TODAY, STAMP)))
        .containsExactly("CONTACT_LOG_FULL at id");
  }

  @Example
  void aBlockerIsResolvedOnceAndSaysHow() {
    Linkage raised = next(new Blockers(guidance()).raise("停车位不足", STAMP));
    assertThat(raised.isBlocked()).isTrue();
    assertThat(refused(new Blockers(raised).resolve("1", "", STAMP)))
        .containsExactly("REASON_REQUIRED at reason");
    assertThat(refused(new Blockers(raised).resolve("2", "已协调", STAMP)))
        .containsExactly("BLOCKER_UNKNOWN at blockerId");
    Linkage resolved = next(new Blockers(raised).resolve("1", "已协调", STAMP));
    assertThat(resolved.isBlocked()).isFalse();
    assertThat(resolved.blockers().getFirst().resolution())
        .isEqualTo(new Blocker.Resolution("已协调", STAMP.at(), STAMP.by()));
    assertThat(refused(new Blockers(resolved).resolve("1", "已协调", STAMP)))
        .containsExactly("ACTION_NOT_ALLOWED at blockerId");
  }

  @Example
  void whatIsOpenCanBeResolvedThoughTheLinkageIsOver() {
    Linkage raised = next(new Blockers(guidance()).raise("停车位不足", STAMP));
    Linkage ended = next(raised.end(null, "调整", TODAY));
    assertThat(next(new Blockers(ended).resolve("1", "已协调", STAMP)).isBlocked()).isFalse();
  }

  /** Stale from the day on that lies so many days after the last contact. */
  @Property(tries = 300)
  void itIsStaleFromTheNthDayWithoutAContactOn(
      @ForAll @IntRange(min = 0, max = 221) int contactAfter,
      @ForAll @IntRange(min = 1, max = 400) int days,
      @ForAll @IntRange(min = 0, max = 1_000) int later) {
    LocalDate contact = SINCE.plusDays(contactAfter);
    var input = new LogContact(contact.toString(), ContactWay.CALL, null, "通话");
    Linkage linkage = next(new ContactLog(guidance()).add(input, TODAY, STAMP));
    assertThat(linkage.isStale(contact.plusDays(later), days)).isEqualTo(later >= days);
    Linkage ended = next(linkage.end(TODAY.toString(), "调整", TODAY));
    assertThat(ended.isStale(contact.plusDays(later), days)).isFalse();
  }

  @Example
  void silenceOpensATaskUntilSomebodyIsInContact() {
    assertThat(open(guidance())).isEmpty();
    Linkage silent = next(guidance().fallSilent(TODAY, 90));
    assertThat(silent.silentSince()).isEqualTo(SINCE.plusDays(90));
    assertThat(open(silent))
        .singleElement()
        .satisfies(task -> assertThat(task.kind()).isEqualTo("LINKAGE_CONTACT"));
    assertThat(next(silent.fallSilent(TODAY, 90))).isEqualTo(silent);
    assertThat(next(guidance().fallSilent(SINCE.plusDays(89), 90)).silentSince()).isNull();
    var call = new LogContact("2021-10-01", ContactWay.CALL, null, "通话");
    Linkage called = next(new ContactLog(silent).add(call, TODAY, STAMP));
    assertThat(open(called)).isEmpty();
    assertThat(open(next(silent.end(null, "调整", TODAY)))).isEmpty();
  }

  @Example
  void everyOpenBlockerIsATaskThoughTheLinkageIsOver() {
    Linkage raised = next(new Blockers(guidance()).raise("停车位不足", STAMP));
    Linkage ended = next(raised.end(null, "调整", TODAY));
    assertThat(open(ended))
        .singleElement()
        .satisfies(task -> assertThat(task.opened()).isEqualTo(TODAY));
    Linkage resolved = next(new Blockers(ended).resolve("1", "已协调", STAMP));
    assertThat(open(resolved)).isEmpty();
  }

  private static Decision<Linkage> log(String on, String summary) {
    return new ContactLog(guidance())
        .add(new LogContact(on, ContactWay.VISIT, null, summary), TODAY, STAMP);
  }

  private static Decision<Linkage> conclude(
      LinkageKind kind, String body, String post, String since) {
    return Linkage.conclude("a", new ConcludeLinkage(kind, ENTERPRISE, body, post, since), TODAY);
  }

  private static List<String> refused(Decision<Linkage> decision) {
    return ((Decision.Refused<Linkage>) decision)
        .refusals().stream().map(LinkageTest::text).toList();
  }

  private static List<OpenTask> open(Linkage linkage) {
    return LinkageTasks.open(linkage, linkage.places());
  }

  private static String text(Refusal refusal) {
    return refusal.code().name() + " at " + String.join(".", refusal.path());
  }
}
