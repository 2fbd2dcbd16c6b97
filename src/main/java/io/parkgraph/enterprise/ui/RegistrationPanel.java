package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.Unsaved;

/** A new enterprise to register. */
class RegistrationPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient EnterpriseService enterprises;
  private final SerializableConsumer<String> registered;
  private final EnterpriseForm form = new EnterpriseForm(true, this::changed);

  RegistrationPanel(EnterpriseService enterprises, SerializableConsumer<String> registered) {
    this.enterprises = enterprises;
    this.registered = registered;
    form.fields().fill(EnterpriseDraft.EMPTY);
    Button register = Localized.text(new Button(), "enterprise.register.confirm");
    register.addThemeVariants(ButtonVariant.PRIMARY);
    register.addClickListener(click -> register());
    Div buttons = new Div(register);
    buttons.addClassName("park-form-buttons");
    addContent(form, buttons);
    Localized.follow(this, () -> setHeading(Localized.text("enterprise.register")));
  }

  @Override
  public boolean unsaved() {
    return form.fields().changed();
  }

  private void changed() {
    Unsaved.warn(this, form.fields().changed());
  }

  private void register() {
    switch (enterprises.register(form.draft().registration(), WriteConditions.NONE)) {
      case Outcome.Done<Enterprise> done -> {
        Unsaved.warn(this, false);
        Notices.done(Localized.text("enterprise.registered"));
        registered.accept(done.entity().id());
      }
      case Outcome.Refused<Enterprise> refused -> form.fields().refuse(refused.refusals());
    }
  }
}
