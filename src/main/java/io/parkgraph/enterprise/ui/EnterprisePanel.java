package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.Unsaved;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.MergingSave;
import io.parkgraph.platform.ui.live.ChangedMeanwhile;

/** An enterprise: its fields to edit, what belongs to it, what happened to it. */
class EnterprisePanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient EnterpriseService enterprises;
  private final SerializableRunnable written;
  private final boolean mayWrite;
  private final Button save = new Button();
  private final Button discard = new Button();
  private final EnterpriseForm form = new EnterpriseForm(false, this::changed);
  private final Div history = new Div();
  private final ChangedMeanwhile meanwhile;
  private final MergingSave<Enterprise, EnterpriseDraft> saving;

  EnterprisePanel(
      EnterpriseService enterprises,
      DetailSections sections,
      Enterprise enterprise,
      boolean mayWrite,
      SerializableRunnable written) {
    this.enterprises = enterprises;
    this.mayWrite = mayWrite;
    this.written = written;
    this.saving =
        new MergingSave<>(
            enterprise,
            form.fields(),
            EnterpriseDraft::of,
            this::write,
            seen -> Authorship.after(seen.version(), enterprises.history(seen.id())),
            false,
            this::saved);
    form.setEditable(mayWrite);
    this.meanwhile =
        new ChangedMeanwhile(
            "enterprises",
            enterprise.id(),
            () -> saving.base().version(),
            () -> enterprises.history(enterprise.id()));
    addContent(meanwhile, form);
    if (mayWrite) {
      addContent(buttons());
    }
    sections.of(Enterprise.class, enterprise).forEach(this::addContent);
    addContent(section("ui.history", history));
    Localized.follow(this, this::describe);
    show(enterprise);
  }

  @Override
  public boolean unsaved() {
    return mayWrite && form.fields().changed();
  }

  @Override
  public void changedElsewhere() {
    if (!unsaved()) {
      enterprises
          .find(saving.base().id())
          .filter(current -> current.version() != saving.base().version())
          .ifPresent(this::show);
    }
  }

  private void show(Enterprise enterprise) {
    saving.show(enterprise);
    meanwhile.setVisible(false);
    changed();
    describe();
  }

  private void describe() {
    Enterprise base = saving.base();
    setHeading(base.name());
    setSubtitle(new Span(base.id()));
    history.removeAll();
    history.add(
        new HistoryTimeline(enterprises.history(base.id()), EnterpriseTexts.of(enterprises)));
  }

  private Div buttons() {
    Localized.text(save, "ui.save").addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> saving.save());
    Localized.text(discard, "ui.discard").addThemeVariants(ButtonVariant.TERTIARY);
    discard.addClickListener(click -> show(saving.base()));
    Div buttons = new Div(save, discard);
    buttons.addClassName("park-form-buttons");
    return buttons;
  }

  private void changed() {
    boolean unsaved = form.fields().changed();
    save.setEnabled(unsaved);
    discard.setEnabled(unsaved);
    Unsaved.warn(this, unsaved);
  }

  private Attempt<Enterprise> write(Enterprise seen) {
    var change = form.draft().changesFrom(EnterpriseDraft.of(seen));
    return Attempt.of(
        enterprises.update(seen.id(), change, WriteConditions.expecting(seen.version())));
  }

  private void saved(Enterprise enterprise) {
    show(enterprise);
    Notices.done(Localized.text("ui.saved"));
    written.run();
  }
}
