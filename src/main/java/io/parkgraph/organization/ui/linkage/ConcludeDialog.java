package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.linkage.ConcludeLinkage;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageBodies;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.Localized;
import java.time.LocalDate;

/** Asks for a linkage that an enterprise lacks. */
class ConcludeDialog extends LinkageStepDialog {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final String enterpriseId;
  private final LinkageKind kind;
  private final ComboBox<Organization> body = new ComboBox<>();
  private final TextField post = new TextField();
  private final DayPicker since = new DayPicker();

  ConcludeDialog(
      LinkageSteps steps,
      LinkageBodies bodies,
      String enterpriseId,
      String enterprise,
      LinkageKind kind,
      SerializableConsumer<Linkage> taken) {
    super("linkageAction.CONCLUDE", "linkage.done.CONCLUDE", taken);
    this.steps = steps;
    this.enterpriseId = enterpriseId;
    this.kind = kind;
    boolean guidance = kind == LinkageKind.GUIDANCE;
    body.setItems(bodies.choices(kind));
    body.setItemLabelGenerator(Organization::name);
    body.setClearButtonVisible(true);
    body.setRequiredIndicatorVisible(!guidance);
    post.setMaxLength(Linkage.POST_LENGTH);
    post.setRequiredIndicatorVisible(guidance);
    since.setRequiredIndicatorVisible(true);
    Localized.follow(post, () -> post.setHelperText(Localized.text("linkage.field.post.hint")));
    errors().at("bodyId", Localized.label(body, "linkage.field.body"));
    errors().at("post", Localized.label(post, "linkage.field.post"));
    errors().at("since", Localized.label(since, "linkage.field.since"));
    Paragraph about = new Paragraph();
    Localized.follow(
        about,
        () ->
            about.setText(
                Localized.text("linkage.about.CONCLUDE", enterprise, LinkageTexts.kind(kind))));
    addFields(about, body, post, since);
  }

  @Override
  protected Outcome<Linkage> take() {
    Organization chosen = body.getValue();
    LocalDate day = since.getValue();
    return steps.conclude(
        new ConcludeLinkage(
            kind,
            enterpriseId,
            chosen == null ? null : chosen.id(),
            post.getValue(),
            day == null ? null : day.toString()),
        WriteConditions.NONE);
  }
}
