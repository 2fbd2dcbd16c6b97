package io.parkgraph.platform.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people's changes to the same fields. */
class MergeTest {

  private static final Map<String, @Nullable Object> BASE =
      Map.of("name", "甲", "division", "500113", "managed", true);

  @Test
  void whatOnlyTheyChangedIsTakenOverAndWhatOnlyIChangedStays() {
    Merge merge = Merge.of(BASE, with("division", "500112"), with("name", "乙"));
    assertThat(merge.values())
        .isEqualTo(Map.of("name", "乙", "division", "500112", "managed", true));
    assertThat(merge.taken()).containsExactly(new Merge.Taken("name", "甲", "乙"));
    assertThat(merge.clashes()).isEmpty();
  }

  @Test
  void whatBothChangedDifferentlyIsAskedAndHoldsMyValueUntilThen() {
    Merge merge = Merge.of(BASE, with("name", "丙"), with("name", "乙"));
    assertThat(merge.clashes()).containsExactly(new Merge.Clash("name", "甲", "乙", "丙"));
    assertThat(merge.values()).containsEntry("name", "丙");
    assertThat(merge.decided(List.of())).containsEntry("name", "丙");
    assertThat(merge.decided(List.of("name"))).containsEntry("name", "乙");
  }

  @Test
  void whatBothChangedToTheSameIsNoQuestion() {
    Merge merge = Merge.of(BASE, with("name", "乙"), with("name", "乙"));
    assertThat(merge.changesAnything()).isFalse();
    assertThat(merge.values()).containsEntry("name", "乙");
  }

  @Test
  void emptyingAFieldIsAChangeLikeAnyOther() {
    Merge merge = Merge.of(BASE, with("name", null), with("name", "乙"));
    assertThat(merge.clashes()).containsExactly(new Merge.Clash("name", "甲", "乙", null));
    assertThat(Merge.of(BASE, BASE, with("name", null)).values()).containsEntry("name", null);
  }

  @Property
  void nothingOfEitherIsLostUnasked(
      @ForAll @IntRange(max = 2) int base,
      @ForAll @IntRange(max = 2) int mine,
      @ForAll @IntRange(max = 2) int theirs) {
    Merge merge = Merge.of(Map.of("f", base), Map.of("f", mine), Map.of("f", theirs));
    boolean asked = !merge.clashes().isEmpty();
    boolean bothChanged = mine != base && theirs != base && mine != theirs;
    assertThat(asked).isEqualTo(bothChanged);
    if (mine != base && !asked) {
      assertThat(merge.values()).containsEntry("f", mine);
    }
    if (theirs != base && !asked) {
      assertThat(merge.values()).containsEntry("f", theirs);
    }
  }

  private static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
    Map<String, @Nullable Object> values = new HashMap<>(BASE);
    values.put(field, value);
    return values;
  }
}
