package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.time.LocalDate;

/** Ends a linkage. It means what its person saw: what others changed meanwhile is told first. */
class EndDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final SerializableConsumer<Linkage> taken;
  private final DayPicker until = new DayPicker();
  private final TextArea reason = new TextArea();
  private final MergingSave<Linkage, Linkage> saving;

  EndDialog(
      LinkageService linkages,
      LinkageSteps steps,
      Linkage linkage,
      String title,
      SerializableConsumer<Linkage> taken) {
    super("linkageAction.END", "linkageAction.END");
    this.steps = steps;
    this.taken = taken;
    until.setClearButtonVisible(true);
    Localized.follow(until, () -> until.setHelperText(Localized.text("linkage.field.until.hint")));
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setMinRows(3);
    Paragraph about = new Paragraph();
    Localized.follow(about, () -> about.setText(Localized.text("linkage.about.END", title)));
    FormFields<Linkage> fields = fields();
    addFields(about, until, reason);
    saving =
        new MergingSave<>(
            linkage,
            fields,
            same -> same,
            this::take,
            seen -> Authorship.after(seen.version(), linkages.history(seen.id())),
            true,
            this::ended);
    saving.show(linkage);
  }

  private FormFields<Linkage> fields() {
    FormFields<Linkage> fields = new FormFields<>(errors());
    fields.watch(
        "state",
        "linkage.field.state",
        Linkage::state,
        state -> Localized.constant("linkageState", state));
    fields.watch(
        "contacts", "linkage.field.lastContact", Linkage::lastContact, LocalDate::toString);
    fields.add(
        "until", "linkage.field.until", until, linkage -> null, LocalDate::toString, day -> day);
    fields.add("reason", "linkage.field.reason", reason, linkage -> null, text -> text);
    return fields;
  }

  @Override
  protected boolean confirm() {
    saving.save();
    return false;
  }

  private Attempt<Linkage> take(Linkage seen) {
    LocalDate day = until.getValue();
    return Attempt.of(
        steps.end(
            seen.id(),
            day == null ? null : day.toString(),
            reason.getValue(),
            WriteConditions.expecting(seen.version())));
  }

  private void ended(Linkage linkage) {
    close();
    Notices.done(Localized.text("linkage.done.END"));
    taken.accept(linkage);
  }
}
