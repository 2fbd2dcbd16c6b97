package io.parkgraph.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.parkgraph.platform.security.CurrentCaller;
import org.springframework.stereotype.Component;

/** Gives each new page its language and colours, and keeps views to those who may open them. */
@Component
class UiStart implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller caller;
  private final transient Mishaps mishaps;
  private final transient Preferences preferences;

  UiStart(CurrentCaller caller, Mishaps mishaps, Preferences preferences) {
    this.caller = caller;
    this.mishaps = mishaps;
    this.preferences = preferences;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::dress);
    event.getSource().addUIInitListener(this::begin);
    event
        .getSource()
        .addSessionInitListener(session -> {
          session.getSession().setLocale(preferences.language(session.getRequest()));
          session.getSession().setErrorHandler(mishaps);
        });
    event.getSource().setSystemMessagesProvider(mishaps::systemMessages);
  }

  /** Writes language and colours into the page itself, so that it never flashes in another one. */
  private void dress(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    ColorScheme.Value scheme = preferences.scheme(request);
    page.getDocument()
        .select("html")
        .attr("lang", preferences.language(request).toLanguageTag())
        .attr("data-density", preferences.density().name())
        .attr("theme", scheme.getThemeValue())
        .attr("style", "color-scheme: " + scheme.getValue());
  }

  private void begin(UIInitEvent event) {
    UI ui = event.getUI();
    VaadinRequest request = VaadinRequest.getCurrent();
    ui.setLocale(preferences.language(request));
    ui.getPage().setColorScheme(preferences.scheme(request));
    Localized.follow(
        ui,
        () -> {
          ui.getElement()
              .executeJs("document.documentElement.lang = $0", Localized.locale().toLanguageTag());
          ui.getReconnectDialogConfiguration().setDialogText(Localized.text("ui.reconnect.trying"));
          ui.getReconnectDialogConfiguration()
              .setDialogTextGaveUp(Localized.text("ui.reconnect.gaveUp"));
        });
    ui.addBeforeEnterListener(this::guard);
  }

  private void guard(BeforeEnterEvent event) {
    RequiresScope requirement = event.getNavigationTarget().getAnnotation(RequiresScope.class);
    if (requirement != null && !caller.may(requirement.value())) {
      event.rerouteToError(AccessDeniedException.class);
    }
  }
}
