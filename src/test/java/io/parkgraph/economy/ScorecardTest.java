package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parkgraph.StoreTest;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.UpdateEnterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.PageRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "park.demo=true")
@DirtiesContext
class ScorecardTest extends StoreTest {

  private static final YearMonth SEPTEMBER = YearMonth.of(2021, 9);

  @Autowired private ScorecardService scorecards;
  @Autowired private MetricRecordService records;
  @Autowired private EnterpriseService enterprises;

  @Test
  void theDemoParkShowsTheFiguresOfTheArticle() {
    Scorecard scorecard = scorecards.scorecard(null);
    assertThat(scorecard.asOf()).isEqualTo(SEPTEMBER);
    assertThat(scorecard.turnover().yearToDate()).hasToString("72780000000.00");
    assertThat(scorecard.turnover().previousYearToDate()).hasToString("50124000000.00");
    assertThat(scorecard.turnover().growth()).isCloseTo(0.452, within(0.0005));
    assertThat(scorecard.tax().yearToDate()).hasToString("1550000000.00");
    assertThat(scorecard.tax().growth()).isCloseTo(0.565, within(0.0005));
    assertThat(scorecard.tax().progress()).isEqualTo(0.775);
    assertThat(scorecard.tax().requiredPerMonth()).hasToString("150000000.00");
    assertThat(scorecard.tax().averagePerMonth()).hasToString("172222222.22");
    assertThat(scorecard.output().yearToDate()).isNull();
    assertThat(scorecard.output().target()).hasToString("100000000000.00");
    assertThat(scorecard.turnover().target()).isNull();
  }

  @Test
  void twentyTwoEnterprisesAreManagedAndThreeMoreAreStored() {
    assertThat(enterprises.count(EnterpriseFilter.MANAGED)).isEqualTo(22);
    assertThat(enterprises.count(EnterpriseFilter.ALL)).isEqualTo(25);
  }

  @Test
  void withdrawingARecordTakesItOutOfTheFiguresAndRestoringBringsItBack() {
    MetricRecord record = taxRecord();
    var before = scorecards.scorecard(SEPTEMBER).tax();
    MetricRecord withdrawn =
        done(records.withdraw(record.id(), "口径有误", WriteConditions.expecting(record.version())));
    var without = scorecards.scorecard(SEPTEMBER).tax();
    assertThat(without.yearToDate())
        .isEqualTo(Objects.requireNonNull(before.yearToDate()).minus(record.amount()));
    done(records.restore(record.id(), "核对无误", WriteConditions.expecting(withdrawn.version())));
    assertThat(scorecards.scorecard(SEPTEMBER).tax()).isEqualTo(before);
  }

  @Test
  void anEnterpriseThatIsNoLongerManagedNoLongerCounts() {
    MetricRecord record = taxRecord();
    var before = scorecards.scorecard(SEPTEMBER);
    manage(record.enterpriseId(), false);
    assertThat(scorecards.scorecard(SEPTEMBER).tax().yearToDate())
        .isNotEqualTo(before.tax().yearToDate());
    manage(record.enterpriseId(), true);
    assertThat(scorecards.scorecard(SEPTEMBER)).isEqualTo(before);
  }

  @Test
  void asOfAMonthWithoutAPreviousYearGrowthIsNull() {
    assertThat(scorecards.scorecard(YearMonth.of(2020, 9)).turnover().growth()).isNull();
    assertThat(scorecards.scorecard(YearMonth.of(1999, 1)).turnover().yearToDate()).isNull();
  }

  private MetricRecord taxRecord() {
    return records
        .find(
            new MetricRecordFilter(
                null,
                null,
                Metric.TAX,
                MetricRecordState.PUBLISHED,
                SEPTEMBER,
                SEPTEMBER,
                List.of(),
                List.of(),
                null),
            MetricRecordOrder.NEWEST,
            PageRequest.first(1))
        .items()
        .getFirst();
  }

  private void manage(String id, boolean managed) {
    var enterprise = enterprises.find(id).orElseThrow();
    var update = new UpdateEnterprise(null, null, null, null, managed);
    assertThat(enterprises.update(id, update, WriteConditions.expecting(enterprise.version())))
        .isInstanceOf(Outcome.Done.class);
  }

  private static MetricRecord done(Outcome<MetricRecord> outcome) {
    if (outcome instanceof Outcome.Done<MetricRecord>(var entity, var replayed, var changed)) {
      return entity;
    }
    throw new AssertionError("refused: " + outcome);
  }
}
