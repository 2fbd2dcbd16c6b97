package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;

/** Asks for what a step of a linkage needs, then takes it. */
abstract class LinkageStepDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final String done;
  private final SerializableConsumer<Linkage> taken;

  /**
   * A dialog for a step.
   *
   * @param label the key of the step's name
   * @param done the key of what is told once it is taken
   */
  LinkageStepDialog(String label, String done, SerializableConsumer<Linkage> taken) {
    super(label, label);
    this.done = done;
    this.taken = taken;
  }

  /** Takes the step with what the fields hold. */
  protected abstract Outcome<Linkage> take();

  @Override
  protected boolean confirm() {
    return switch (take()) {
      case Outcome.Done<Linkage> written -> {
        Notices.done(Localized.text(done));
        taken.accept(written.entity());
        yield true;
      }
      case Outcome.Refused<Linkage> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
