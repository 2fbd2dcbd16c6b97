package io.parkgraph.economy.ui;

import com.vaadin.flow.component.html.Div;
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
import io.parkgraph.platform.ui.UnsavedQuestion;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The targets of a year, one field for each metric. */
class TargetsDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient AnnualTargetService targets;
  private final IntegerField year = new IntegerField();
  private final Map<Metric, AmountField> amounts = new EnumMap<>(Metric.class);
  private final FormFields<YearTargets> fields = new FormFields<>(errors());
  private final MergingSave<YearTargets, YearTargets> saving;

  TargetsDialog(AnnualTargetService targets, int ofYear, boolean editable) {
    super("economy.targets", "ui.save");
    this.targets = targets;
    year.setMin(AnnualTarget.FIRST_YEAR);
    year.setMax(AnnualTarget.LAST_YEAR);
    year.setStepButtonsVisible(true);
    year.setValue(ofYear);
    errors().at("year", year);
    addFields(new Div(Localized.label(year, "economy.field.year")));
    for (Metric metric : Metric.values()) {
      addFields(field(metric, editable));
    }
    setConfirmable(editable);
    saving =
        new MergingSave<>(
            stored(ofYear), fields, same -> same, this::write, this::changes, false, this::saved);
    saving.show(saving.base());
    year.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        turnTo(change.getValue());
      }
    });
  }

  private AmountField field(Metric metric, boolean editable) {
    AmountField amount = new AmountField();
    fields.add(
        metric.name(),
        "metric." + metric.name(),
        amount,
        stored -> stored.amount(metric),
        EconomyTexts::amount,
        AmountField::normal);
    amount.setReadOnly(!editable);
    amount.setRequiredIndicatorVisible(false);
    amounts.put(metric, amount);
    return amount;
  }

  /** Another year has other targets; what was typed for this one is not lost without asking. */
  private void turnTo(Integer chosen) {
    if (chosen == null) {
      return;
    }
    if (fields.changed()) {
      UnsavedQuestion.ask(() -> load(chosen), () -> year.setValue(saving.base().year()));
    } else {
      load(chosen);
    }
  }

  private void load(int chosen) {
    saving.show(stored(chosen));
    setUnsaved(false);
  }

  private YearTargets stored(int ofYear) {
    return YearTargets.of(ofYear, targets.find(ofYear));
  }

  @Override
  protected boolean confirm() {
    saving.save();
    return false;
  }

  private void saved(YearTargets now) {
    Notices.done(Localized.text("ui.saved"));
    close();
  }

  private List<Authorship.Change> changes(YearTargets seen) {
    return amounts.keySet().stream()
        .flatMap(metric ->
            Authorship.after(
                    seen.version(metric), targets.history(AnnualTarget.id(metric, seen.year())))
                .stream()
                .map(change -> new Authorship.Change(metric.name(), change.by(), change.at())))
        .toList();
  }

  /** Each target is written by itself; those that were saved are no conflict the next time. */
  private Attempt<YearTargets> write(YearTargets seen) {
    List<Refusal> refusals = new ArrayList<>();
    amounts.forEach((metric, field) -> write(seen, metric, field.yuan(), refusals));
    if (refusals.isEmpty()) {
      return new Attempt.Saved<>(stored(seen.year()));
    }
    return Attempt.isConflict(refusals)
        ? new Attempt.Stale<>(stored(seen.year()))
        : new Attempt.Refused<>(refusals);
  }

  private void write(YearTargets seen, Metric metric, String amount, List<Refusal> refusals) {
    if (AmountField.normal(amount).equals(seen.amount(metric))) {
      return;
    }
    AnnualTarget before = seen.targets().get(metric);
    WriteConditions conditions =
        before == null ? WriteConditions.NONE : WriteConditions.expecting(before.version());
    if (targets.set(metric, seen.year(), amount, conditions)
        instanceof Outcome.Refused<AnnualTarget> refused) {
      refused.refusals().forEach(refusal -> refusals.add(refusal.at(metric.name())));
    }
  }
}
