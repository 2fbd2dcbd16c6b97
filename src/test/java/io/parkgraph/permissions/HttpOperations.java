package io.parkgraph.permissions;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** The addresses that the running router answers, but for files that anybody may load. */
final class HttpOperations {

  private static final Pattern ROUTE =
      Pattern.compile("(?:\\b(GET|POST|PUT|PATCH|DELETE)\\b[^/\\n]*)?(/[^\\s)]*)[^\\n]* ->");
  private static final String ANY = "GET";

  private final ApplicationContext context;

  HttpOperations(ApplicationContext context) {
    this.context = context;
  }

  List<Operation> all() {
    var names = new TreeSet<String>();
    context
        .getBeanProvider(RouterFunction.class)
        .forEach(router -> names.addAll(routes(router.toString())));
    context
        .getBeansOfType(RequestMappingHandlerMapping.class)
        .values()
        .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(info, names)));
    context
        .getBeansOfType(AbstractUrlHandlerMapping.class)
        .values()
        .forEach(mapping ->
            mapping
                .getHandlerMap()
                .forEach((path, handler) -> {
                  if (!(handler instanceof ResourceHttpRequestHandler)) {
                    names.add(ANY + " " + path);
                  }
                }));
    return names.stream().map(HttpOperations::operation).toList();
  }

  private static List<String> routes(String router) {
    var routes = new ArrayList<String>();
    Matcher found = ROUTE.matcher(router);
    while (found.find()) {
      routes.add((found.group(1) == null ? ANY : found.group(1)) + " " + found.group(2));
    }
    return routes;
  }

  private static void add(RequestMappingInfo info, TreeSet<String> names) {
    for (String path : info.getPatternValues()) {
      if (info.getMethodsCondition().getMethods().isEmpty()) {
        names.add(ANY + " " + path);
      }
      info.getMethodsCondition().getMethods().forEach(method -> names.add(method + " " + path));
    }
  }

  private static Operation operation(String name) {
    int space = name.indexOf(' ');
    String method = name.substring(0, space);
    String path =
        name.substring(space + 1).replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "x");
    return new Operation("http " + name, visitor -> access(visitor, method, path));
  }

  private static Access access(Visitor visitor, String method, String path) {
    HttpResponse<String> answer =
        method.equals("GET") ? visitor.get(path) : visitor.json(method, path, "{}");
    boolean toLogin =
        answer.statusCode() == 302
            && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    return toLogin || answer.statusCode() == 401 || answer.statusCode() == 403
        ? Access.NO
        : Access.YES;
  }
}
