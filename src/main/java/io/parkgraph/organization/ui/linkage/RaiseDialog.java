package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Blockers;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;

/** Asks what stands in an enterprise's way. */
class RaiseDialog extends LinkageStepDialog {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final String linkageId;
  private final TextArea text = new TextArea();

  RaiseDialog(
      LinkageSteps steps, String linkageId, String title, SerializableConsumer<Linkage> taken) {
    super("linkageAction.RAISE_BLOCKER", "linkage.done.RAISE_BLOCKER", taken);
    this.steps = steps;
    this.linkageId = linkageId;
    text.setMaxLength(Blockers.TEXT_LENGTH);
    text.setMinRows(3);
    text.setRequiredIndicatorVisible(true);
    errors().at("text", Localized.label(text, "linkage.field.text"));
    addFields(new Paragraph(title), text);
  }

  @Override
  protected Outcome<Linkage> take() {
    return steps.raiseBlocker(linkageId, text.getValue(), WriteConditions.NONE);
  }
}
