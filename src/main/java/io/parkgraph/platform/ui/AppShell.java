package io.parkgraph.platform.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/**
 * The page around every screen: the Aura theme with ParkGraph's own style upon it. What the server
 * has to tell comes by WebSocket, or by long polling where there is none; what the page asks for
 * goes by plain requests, which every filter sees.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("park/parkgraph.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@Component
public class AppShell implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  /** Lets a disabled button be focused and hovered, so that it can say why it is disabled. */
  private static final String REACHABLE_DISABLED_BUTTONS =
      """
      window.Vaadin ??= {};
      (window.Vaadin.featureFlags ??= {}).accessibleDisabledButtons = true;
      """;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "park/favicon.svg");
    settings.addInlineWithContents(
        Inline.Position.PREPEND, REACHABLE_DISABLED_BUTTONS, Inline.Wrapping.JAVASCRIPT);
    settings.addMetaTag("color-scheme", "light dark");
  }
}
