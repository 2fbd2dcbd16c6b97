package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Where people sign in; the form posts to Spring Security. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final LoginForm form = new LoginForm();
  private boolean waiting;

  /** Builds the form. */
  LoginView(Preferences preferences) {
    addClassName("park-login");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setHeadingLevel(2);
    form.getElement().setAttribute("no-autofocus", false);
    Image mark = new Image("park/favicon.svg", "");
    H1 product = Localized.text(new H1(), "ui.product");
    Paragraph tagline = Localized.text(new Paragraph(), "ui.tagline");
    Div head = new Div(mark, product, tagline);
    head.addClassName("park-login-head");
    Div card = new Div(head, form);
    card.addClassName("park-login-card");
    add(new PreferencesMenu(preferences), card);
    Localized.follow(
        this,
        () -> {
          form.setI18n(texts());
          getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Set<String> asked = event.getLocation().getQueryParameters().getParameters().keySet();
    waiting = asked.contains("wait");
    form.setI18n(texts());
    form.setError(waiting || asked.contains("error"));
  }

  @Override
  public String getPageTitle() {
    return Localized.text("ui.login.title") + " · " + Localized.text("ui.product");
  }

  private LoginI18n texts() {
    LoginI18n.Form form = new LoginI18n.Form();
    form.setTitle(Localized.text("ui.login.title"));
    form.setUsername(Localized.text("ui.login.username"));
    form.setPassword(Localized.text("ui.login.password"));
    form.setSubmit(Localized.text("ui.login.submit"));
    LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
    String reason = waiting ? "ui.login.wait" : "ui.login.failed";
    error.setTitle(Localized.text(reason));
    error.setMessage(Localized.text(reason + ".text"));
    error.setUsername(Localized.text("ui.login.username.required"));
    error.setPassword(Localized.text("ui.login.password.required"));
    LoginI18n texts = new LoginI18n();
    texts.setForm(form);
    texts.setErrorMessage(error);
    return texts;
  }
}
