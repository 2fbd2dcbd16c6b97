package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/**
 * Asks for what a step needs, then takes it upon the version that its person saw: what others did
 * meanwhile is told as a refusal, and nothing is overwritten.
 *
 * @param <A> what the step is about
 */
abstract class StepDialog<A extends Aggregate> extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final SerializableConsumer<A> written;

  StepDialog(String title, SerializableConsumer<A> written) {
    super(title, title);
    this.title = title;
    this.written = written;
  }

  /** Takes the step. */
  protected abstract Outcome<A> take();

  @Override
  protected boolean confirm() {
    return settle(take(), Localized.text("move.done", Localized.text(title)), written);
  }

  /** Says what the step is about. */
  protected void say(String text) {
    addFields(new Paragraph(text));
  }

  /** A field for why. */
  protected TextArea reason() {
    TextArea reason = new TextArea();
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setMinRows(3);
    errors().at("reason", Localized.label(reason, "move.field.reason"));
    addFields(reason);
    return reason;
  }
}
