package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** A small form in a dialog: it stays open, with the refusals at its fields, until it worked. */
public abstract class FormDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final FieldErrors errors = new FieldErrors();
  private final Div fields = new Div(errors);
  private final Button confirm = new Button();
  private final Button cancel = new Button();

  /** A dialog with the title and the confirming button of two keys. */
  protected FormDialog(String title, String confirmLabel) {
    addClassName("park-form-dialog");
    setWidth("min(28rem, 100vw - 2rem)");
    setCloseOnOutsideClick(false);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(click -> {
      if (confirm()) {
        close();
      }
    });
    cancel.addClickListener(click -> close());
    fields.addClassName("park-dialog-fields");
    add(fields);
    getFooter().add(cancel, confirm);
    Localized.text(cancel, "ui.cancel");
    Localized.text(confirm, confirmLabel);
    Localized.follow(this, () -> setHeaderTitle(Localized.text(title)));
  }

  /** Puts fields at the end. */
  protected void addFields(Component... components) {
    fields.add(components);
  }

  /** Where refusals are shown. */
  protected FieldErrors errors() {
    return errors;
  }

  /** Whether there is anything to confirm; otherwise the dialog only shows. */
  protected void setConfirmable(boolean confirmable) {
    confirm.setVisible(confirmable);
  }

  /** Does what the form is for; whether it worked. */
  protected abstract boolean confirm();
}
