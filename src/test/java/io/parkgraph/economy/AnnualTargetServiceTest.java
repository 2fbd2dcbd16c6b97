package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnnualTargetServiceTest extends StoreTest {

  @Autowired private AnnualTargetService targets;

  @Test
  void aTargetIsSetAndThenChangedOnTheVersionThatWasSeen() {
    assertThat(codes(set(2031, "100", null))).isEmpty();
    assertThat(codes(set(2031, "200", 1L))).isEmpty();
    assertThat(targets.find(2031))
        .extracting(target -> target.metric() + " " + target.amount())
        .containsExactly("TAX 200.00");
  }

  @Test
  void whoHasNotSeenATargetDoesNotOverwriteIt() {
    assertThat(codes(set(2032, "100", null))).isEmpty();
    assertThat(codes(set(2032, "200", null))).containsExactly("CONFLICT [expectedVersion]");
    assertThat(targets.find(2032)).extracting(AnnualTarget::amount).hasToString("[100.00]");
  }

  @Test
  void everyBadFieldIsNamed() {
    assertThat(codes(targets.set(null, 1999, "0", WriteConditions.NONE)))
        .containsExactly(
            "REQUIRED [metric]", "YEAR_INVALID [year]", "TARGET_NOT_POSITIVE [amount]");
  }

  private Outcome<AnnualTarget> set(int year, String amount, @Nullable Long version) {
    return targets.set(Metric.TAX, year, amount, new WriteConditions(version, null));
  }

  private static List<String> codes(Outcome<AnnualTarget> outcome) {
    return outcome instanceof Outcome.Refused<AnnualTarget>(var refusals, var current)
        ? refusals.stream().map(one -> one.code().name() + " " + one.path()).toList()
        : List.of();
  }
}
