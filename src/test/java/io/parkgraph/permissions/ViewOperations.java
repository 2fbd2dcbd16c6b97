package io.parkgraph.permissions;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.parkgraph.platform.Messages;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of the running admin UI, each opened as a browser opens it. */
final class ViewOperations {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ROOT_NODE = 1;

  private final ServletContext context;
  private final String noAccess;

  ViewOperations(ServletContext context, Messages messages) {
    this.context = context;
    this.noAccess = messages.text(Messages.LOCALES.getFirst(), "ui.noAccess.title");
  }

  List<Operation> all() {
    return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
        .getRegisteredRoutes()
        .stream()
        .map(route -> route.getTemplate())
        .distinct()
        .sorted()
        .map(template ->
            new Operation("view /" + template, visitor -> open(visitor, address(template))))
        .toList();
  }

  private static String address(String template) {
    return template.replaceAll("/:\\w+\\?", "").replaceAll(":\\w+", "x");
  }

  private Access open(Visitor visitor, String address) {
    if (!visitor.isSignedIn() && visitor.get("/" + address).statusCode() == 302) {
      return Access.NO;
    }
    JsonNode start =
        JSON.readTree(
            visitor
                .get(
                    "/?v-r=init&query=&location="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .body());
    JsonNode settings = start.get("appConfig");
    String answer = navigate(visitor, settings, address);
    if (!answer.contains("\"changes\"") || answer.contains("\"appError\"")) {
      throw new AssertionError(address + " is no trial: " + answer);
    }
    return answer.contains(noAccess) ? Access.NO : Access.YES;
  }

  private static String navigate(Visitor visitor, JsonNode settings, String address) {
    Map<String, Object> event =
        Map.of(
            "type",
            "event",
            "node",
            ROOT_NODE,
            "event",
            "ui-navigate",
            "data",
            Map.of(
                "route", address,
                "query", "",
                "appShellTitle", "",
                "historyState", Map.of("idx", 0),
                "trigger", ""));
    Map<String, Object> body =
        Map.of(
            "csrfToken", settings.at("/uidl/Vaadin-Security-Key").asString(),
            "rpc", List.of(event),
            "syncId", settings.at("/uidl/syncId").asInt(),
            "clientId", 0);
    return visitor
        .json(
            "POST",
            "/?v-r=uidl&v-uiId=" + settings.get("v-uiId").asInt(),
            JSON.writeValueAsString(body))
        .body();
  }
}
