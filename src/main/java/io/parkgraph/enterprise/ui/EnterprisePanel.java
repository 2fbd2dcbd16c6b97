package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.Unsaved;

/** An enterprise: its fields to edit, what belongs to it, what happened to it. */
class EnterprisePanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient EnterpriseService enterprises;
  private final SerializableRunnable saved;
  private final boolean mayWrite;
  private final Button save = new Button();
  private final Button discard = new Button();
  private final EnterpriseForm form = new EnterpriseForm(false, this::changed);
  private final Div conflict = new Div();
  private final Div history = new Div();
  private transient Enterprise base;

  EnterprisePanel(
      EnterpriseService enterprises,
      DetailSections sections,
      Enterprise enterprise,
      boolean mayWrite,
      SerializableRunnable saved) {
    this.enterprises = enterprises;
    this.base = enterprise;
    this.mayWrite = mayWrite;
    this.saved = saved;
    conflict.setVisible(false);
    form.setEditable(mayWrite);
    addContent(conflict, form);
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
    return mayWrite && form.changed();
  }

  private void show(Enterprise enterprise) {
    base = enterprise;
    conflict.setVisible(false);
    form.fill(EnterpriseDraft.of(enterprise));
    changed();
    describe();
  }

  private void describe() {
    setHeading(base.name());
    setSubtitle(new Span(base.id()));
    history.removeAll();
    history.add(
        new HistoryTimeline(enterprises.history(base.id()), EnterpriseTexts.of(enterprises)));
  }

  private Div buttons() {
    Localized.text(save, "ui.save").addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> save());
    Localized.text(discard, "ui.discard").addThemeVariants(ButtonVariant.TERTIARY);
    discard.addClickListener(click -> show(base));
    Div buttons = new Div(save, discard);
    buttons.addClassName("park-form-buttons");
    return buttons;
  }

  private void changed() {
    boolean unsaved = form.changed();
    save.setEnabled(unsaved);
    discard.setEnabled(unsaved);
    Unsaved.warn(this, unsaved);
  }

  private void save() {
    var change = form.draft().changesFrom(EnterpriseDraft.of(base));
    switch (enterprises.update(base.id(), change, WriteConditions.expecting(base.version()))) {
      case Outcome.Done<Enterprise> done -> {
        show(done.entity());
        Notices.done(Localized.text("ui.saved"));
        saved.run();
      }
      case Outcome.Refused<Enterprise> refused -> refuse(refused);
    }
  }

  private void refuse(Outcome.Refused<Enterprise> refused) {
    Enterprise current = refused.current();
    boolean stale =
        refused.refusals().stream().anyMatch(refusal -> refusal.code() == CommonRefusal.CONFLICT);
    if (stale && current != null) {
      tellConflict(current);
    } else {
      form.refuse(refused.refusals());
    }
  }

  /** Nothing is overwritten silently: what others saved is taken in, and my input stays. */
  private void tellConflict(Enterprise current) {
    Button reload = Localized.text(new Button(), "ui.conflict.reload");
    reload.addClickListener(click -> {
      EnterpriseDraft before = EnterpriseDraft.of(base);
      EnterpriseDraft theirs = EnterpriseDraft.of(current);
      EnterpriseDraft mine = form.draft().upon(before, theirs);
      base = current;
      conflict.setVisible(false);
      form.merge(theirs, mine);
      changed();
      describe();
    });
    conflict.removeAll();
    conflict.addClassName("park-conflict");
    conflict.getElement().setAttribute("role", "alert");
    conflict.add(Localized.text(new Span(), "ui.conflict"), reload);
    conflict.setVisible(true);
  }
}
