package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.accounts.keys.ApiKey;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/** Another key in the place of one, which goes on for some days. */
class RotateDialog extends FormDialog {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 7;

  private final transient ApiKeyService keys;
  private final transient ApiKey key;
  private final SerializableRunnable rotated;
  private final IntegerField overlap = new IntegerField();

  RotateDialog(ApiKeyService keys, ApiKey key, SerializableRunnable rotated) {
    super("apiKey.rotate", "apiKey.rotate");
    this.keys = keys;
    this.key = key;
    this.rotated = rotated;
    overlap.setValue(USUAL_DAYS);
    overlap.setMin(0);
    overlap.setMax(ApiKeyService.MOST_OVERLAP_DAYS);
    overlap.setStepButtonsVisible(true);
    Localized.label(overlap, "apiKey.overlap");
    errors().at("overlapDays", overlap);
    addFields(Localized.text(new Paragraph(), "apiKey.rotate.advice"), overlap);
  }

  @Override
  protected boolean confirm() {
    int days = overlap.getOptionalValue().orElse(-1);
    Handover<ApiKey> made = keys.rotate(key.id(), days, WriteConditions.expecting(key.version()));
    if (made.outcome() instanceof Outcome.Refused<ApiKey> refused) {
      errors().show(refused.refusals());
      return false;
    }
    rotated.run();
    if (made.secret() != null) {
      new SecretDialog("apiKey.once", "apiKey.once.advice", made.secret()).open();
    }
    return true;
  }
}
