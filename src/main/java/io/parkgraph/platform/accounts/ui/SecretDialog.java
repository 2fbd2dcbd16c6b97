package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parkgraph.platform.ui.Localized;

/** Tells a password or a key, which nobody can be told again. */
class SecretDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  SecretDialog(String title, String advice, String secret) {
    addClassName("park-form-dialog");
    setWidth("min(34rem, 100vw - 2rem)");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    TextField field = new TextField();
    field.setValue(secret);
    field.setReadOnly(true);
    field.setWidthFull();
    field.setId("secret");
    field.getElement().setAttribute("aria-label", Localized.text(title));
    Button copy = Localized.text(new Button(), "account.secret.copy");
    copy.getElement()
        .executeJs(
            "this.addEventListener('click', () => navigator.clipboard?.writeText($0))", secret);
    Button noted = Localized.text(new Button(), "account.secret.noted");
    noted.addThemeVariants(ButtonVariant.PRIMARY);
    noted.addClickListener(click -> close());
    add(Localized.text(new Paragraph(), advice), field);
    getFooter().add(copy, noted);
    Localized.follow(this, () -> setHeaderTitle(Localized.text(title)));
  }
}
