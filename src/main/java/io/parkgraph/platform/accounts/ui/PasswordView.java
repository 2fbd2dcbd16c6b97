package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import io.parkgraph.platform.accounts.AccountRefusal;
import io.parkgraph.platform.accounts.OwnPassword;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.FieldErrors;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The own password, to change; after a sign-in with a password for once there is nothing else. */
@Route("password")
@PermitAll
class PasswordView extends View {

  private static final long serialVersionUID = 1L;

  private final transient OwnPassword own;
  private final PasswordField present = new PasswordField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final FieldErrors errors = new FieldErrors();

  PasswordView(OwnPassword own) {
    super("password.title");
    this.own = own;
    Localized.label(present, "password.present");
    Localized.label(password, "password.new");
    Localized.label(again, "password.again");
    present.getElement().setAttribute("autocomplete", "current-password");
    password.getElement().setAttribute("autocomplete", "new-password");
    again.getElement().setAttribute("autocomplete", "new-password");
    Localized.follow(password, () -> password.setHelperText(Localized.text("password.rules")));
    errors.at("present", present);
    errors.at("password", password);
    errors.at("again", again);
    Button change = Localized.text(new Button(), "password.change");
    change.addThemeVariants(ButtonVariant.PRIMARY);
    change.addClickListener(click -> change());
    change.addClickShortcut(Key.ENTER);
    Div form = new Div();
    form.addClassNames("park-form", "park-password");
    if (own.mustChange()) {
      form.add(Localized.text(new Paragraph(), "password.must"));
    }
    form.add(errors, present, password, again, change);
    add(form);
  }

  private void change() {
    List<Refusal> wrong = wrong();
    errors.show(wrong);
    if (wrong.isEmpty()) {
      // A new page, since the frame was built for somebody who could go nowhere.
      UI.getCurrentOrThrow().getPage().setLocation(".");
    }
  }

  private List<Refusal> wrong() {
    if (present.isEmpty()) {
      return List.of(Refusal.of(CommonRefusal.REQUIRED, "present"));
    }
    return password.getValue().equals(again.getValue())
        ? own.change(present.getValue(), password.getValue())
        : List.of(Refusal.of(AccountRefusal.PASSWORDS_DIFFER, "again"));
  }
}
