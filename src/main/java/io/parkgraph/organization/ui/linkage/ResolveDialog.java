package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;

/** Asks how a blocker was resolved; that it is resolved already is told by its state. */
class ResolveDialog extends LinkageStepDialog {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final String linkageId;
  private final String blockerId;
  private final TextArea reason = new TextArea();

  ResolveDialog(
      LinkageSteps steps, String linkageId, Blocker blocker, SerializableConsumer<Linkage> taken) {
    super("linkageBlockerAction.RESOLVE", "linkage.done.RESOLVE", taken);
    this.steps = steps;
    this.linkageId = linkageId;
    this.blockerId = blocker.id();
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setMinRows(3);
    reason.setRequiredIndicatorVisible(true);
    errors().at("reason", Localized.label(reason, "linkage.field.resolution"));
    addFields(new Paragraph(blocker.text()), reason);
  }

  @Override
  protected Outcome<Linkage> take() {
    return steps.resolveBlocker(linkageId, blockerId, reason.getValue(), WriteConditions.NONE);
  }
}
