package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricRecordTest {

  private static final Stamp STAMP = new Stamp("统计员甲", Instant.parse("2021-10-08T01:00:00Z"));
  private static final MetricRecordKey KEY =
      new MetricRecordKey("91350100M000100Y43", Metric.TAX, YearMonth.of(2021, 9));
  private static final Money HUNDRED = Money.ofFen(100_00);

  @Test
  void aCorrectionAddsARevisionAndLeavesThePublishedOne() {
    MetricRecord corrected = next(in(MetricRecordState.PUBLISHED).correct("120.50", "漏报一笔", STAMP));
    assertThat(corrected.amount()).hasToString("120.50");
    assertThat(corrected.state()).isEqualTo(MetricRecordState.PUBLISHED);
    assertThat(corrected.revisions())
        .extracting(
            revision -> revision.number() + " " + revision.amount() + " " + revision.state())
        .containsExactly("1 100.00 SUBMITTED", "2 100.00 PUBLISHED", "3 120.50 PUBLISHED");
    assertThat(corrected.revisions().getLast().reason()).isEqualTo("漏报一笔");
  }

  @Test
  void restoringBringsBackTheAmountThatWasLastPublished() {
    MetricRecord corrected = next(in(MetricRecordState.PUBLISHED).correct("120.50", "漏报一笔", STAMP));
    MetricRecord withdrawn = next(corrected.withdraw("口径有误", STAMP));
    MetricRecord restored = next(withdrawn.restore("口径核对无误", STAMP));
    assertThat(restored.state()).isEqualTo(MetricRecordState.PUBLISHED);
    assertThat(restored.amount()).hasToString("120.50");
  }

  @Test
  void whatWasNeverPublishedCannotBeRestored() {
    MetricRecord withdrawn = next(in(MetricRecordState.SUBMITTED).withdraw("重复", STAMP));
    assertThat(codes(withdrawn.restore("恢复", STAMP))).containsExactly("NEVER_PUBLISHED");
  }

  @Test
  void correctionsAndWithdrawalsNeedAReason() {
    MetricRecord published = in(MetricRecordState.PUBLISHED);
    assertThat(codes(published.correct("1", " ", STAMP))).containsExactly("REASON_REQUIRED");
    assertThat(codes(published.withdraw(null, STAMP))).containsExactly("REASON_REQUIRED");
  }

  @Test
  void aNegativeAmountAndTheSameAmountAreRefused() {
    MetricRecord published = in(MetricRecordState.PUBLISHED);
    assertThat(codes(published.correct("-0.01", "更正", STAMP))).containsExactly("AMOUNT_NEGATIVE");
    assertThat(codes(published.correct("100", "更正", STAMP))).containsExactly("AMOUNT_UNCHANGED");
    assertThat(codes(published.correct("abc", "更正", STAMP))).containsExactly("AMOUNT_INVALID");
  }

  private static MetricRecord in(MetricRecordState state) {
    MetricRecord submitted = next(MetricRecord.submit(KEY, HUNDRED, STAMP));
    if (state == MetricRecordState.SUBMITTED) {
      return submitted;
    }
    MetricRecord published = next(submitted.publish(STAMP));
    return state == MetricRecordState.PUBLISHED ? published : next(published.withdraw("撤回", STAMP));
  }

  private static MetricRecord next(Decision<MetricRecord> decision) {
    if (decision instanceof Decision.Accepted<MetricRecord>(var next, var events)) {
      assertThat(events).hasSize(1);
      return next;
    }
    throw new AssertionError("refused: " + decision);
  }

  private static List<String> codes(Decision<MetricRecord> decision) {
    var codes = new ArrayList<String>();
    if (decision instanceof Decision.Refused<MetricRecord>(var refusals)) {
      refusals.forEach(refusal -> codes.add(refusal.code().name()));
    }
    return codes;
  }
}
