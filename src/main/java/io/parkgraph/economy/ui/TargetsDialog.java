package io.parkgraph.economy.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.economy.Metric;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.AmountField;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets of a year, one field for each metric. */
class TargetsDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient AnnualTargetService targets;
  private final IntegerField year = new IntegerField();
  private final Map<Metric, AmountField> amounts = new EnumMap<>(Metric.class);
  private transient Map<Metric, AnnualTarget> stored = Map.of();

  TargetsDialog(AnnualTargetService targets, int ofYear, boolean editable) {
    super("economy.targets", "ui.save");
    this.targets = targets;
    year.setMin(AnnualTarget.FIRST_YEAR);
    year.setMax(AnnualTarget.LAST_YEAR);
    year.setStepButtonsVisible(true);
    year.setValue(ofYear);
    year.addValueChangeListener(change -> load());
    addFields(Localized.label(year, "economy.field.year"));
    for (Metric metric : Metric.values()) {
      AmountField amount = Localized.label(new AmountField(), "metric." + metric.name());
      amount.setReadOnly(!editable);
      amount.setRequiredIndicatorVisible(false);
      errors().at(metric.name(), amount);
      amounts.put(metric, amount);
      addFields(amount);
    }
    setConfirmable(editable);
    load();
  }

  private void load() {
    stored = new EnumMap<>(Metric.class);
    Integer chosen = year.getValue();
    if (chosen != null) {
      targets.find(chosen).forEach(target -> stored.put(target.metric(), target));
    }
    amounts.forEach((metric, field) -> field.setValue(text(stored.get(metric))));
    errors().show(List.of());
  }

  private static String text(@Nullable AnnualTarget target) {
    return target == null ? "" : target.amount().toString();
  }

  @Override
  protected boolean confirm() {
    List<Refusal> refusals = new ArrayList<>();
    amounts.forEach((metric, field) -> save(metric, field.yuan(), refusals));
    if (refusals.isEmpty()) {
      Notices.done(Localized.text("ui.saved"));
      return true;
    }
    errors().show(refusals);
    return false;
  }

  private void save(Metric metric, String amount, List<Refusal> refusals) {
    AnnualTarget before = stored.get(metric);
    if (amount.equals(text(before))) {
      return;
    }
    WriteConditions conditions =
        before == null ? WriteConditions.NONE : WriteConditions.expecting(before.version());
    switch (targets.set(metric, year.getValue(), amount, conditions)) {
      case Outcome.Done<AnnualTarget> done -> stored.put(metric, done.entity());
      case Outcome.Refused<AnnualTarget> refused ->
          refused.refusals().forEach(refusal -> refusals.add(refusal.at(metric.name())));
    }
  }
}
