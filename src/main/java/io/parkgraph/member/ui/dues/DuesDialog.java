package io.parkgraph.member.ui.dues;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.Person;
import io.parkgraph.member.RecordDues;
import io.parkgraph.member.dues.DuesAction;
import io.parkgraph.member.dues.DuesRate;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.AmountField;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Records, corrects or voids what somebody paid for a month. What is due is told while the income
 * is typed; the income is not kept.
 */
class DuesDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient DuesScreens screens;
  private final transient Person person;
  private final YearMonth month;
  private final transient @Nullable DuesRecord record;
  private final DuesAction action;
  private final SerializableRunnable written;
  private final AmountField income = new AmountField();
  private final Paragraph due = new Paragraph();
  private final DayPicker paidOn = new DayPicker();
  private final TextArea reason = new TextArea();

  DuesDialog(
      DuesScreens screens,
      Person person,
      YearMonth month,
      @Nullable DuesRecord record,
      DuesAction action,
      SerializableRunnable written) {
    super("duesAction." + action.name(), "duesAction." + action.name());
    this.screens = screens;
    this.person = person;
    this.month = month;
    this.record = record;
    this.action = action;
    this.written = written;
    if (action != DuesAction.VOID) {
      payment();
    }
    if (action != DuesAction.RECORD) {
      reason.setMaxLength(InputChecks.REASON_LENGTH);
      reason.setRequiredIndicatorVisible(true);
      errors().at("reason", Localized.label(reason, "dues.field.reason"));
      addFields(reason);
    }
  }

  private void payment() {
    income.setRequiredIndicatorVisible(true);
    income.setValueChangeMode(ValueChangeMode.LAZY);
    income.addValueChangeListener(change -> tell());
    due.setId("dues-due");
    due.getElement().setAttribute("aria-live", "polite");
    Localized.follow(due, this::tell);
    paidOn.setMax(screens.today());
    paidOn.setValue(screens.today());
    paidOn.setRequiredIndicatorVisible(true);
    errors().at("monthlyIncome", Localized.label(income, "dues.field.monthlyIncome"));
    errors().at("paidOn", Localized.label(paidOn, "dues.field.paidOn"));
    addFields(income, due, paidOn);
  }

  private void tell() {
    due.setText(
        DuesRate.dueOf(income.yuan())
            .map(amount -> Localized.text("dues.due", Amounts.exact(amount)))
            .orElseGet(() -> Localized.text("dues.notKept")));
  }

  @Override
  protected boolean confirm() {
    return switch (take()) {
      case Outcome.Done<DuesRecord> done -> {
        Notices.done(Localized.text("dues.recorded", Amounts.exact(done.entity().amount())));
        written.run();
        yield true;
      }
      case Outcome.Refused<DuesRecord> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }

  private Outcome<DuesRecord> take() {
    LocalDate day = paidOn.getValue();
    String paid = day == null ? "" : day.toString();
    WriteConditions seen =
        record == null ? WriteConditions.NONE : WriteConditions.expecting(record.version());
    if (record == null || action == DuesAction.RECORD) {
      return screens
          .dues()
          .record(new RecordDues(person.id(), month.toString(), income.yuan(), paid), seen);
    }
    return action == DuesAction.CORRECT
        ? screens.dues().correct(record.id(), income.yuan(), paid, reason.getValue(), seen)
        : screens.dues().voidRecord(record.id(), reason.getValue(), seen);
  }
}
