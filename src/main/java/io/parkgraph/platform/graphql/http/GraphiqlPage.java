package io.parkgraph.platform.graphql.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves GraphiQL from the product itself, so that it works where there is no internet. */
@Component
final class GraphiqlPage {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private static final Map<String, String> VENDOR =
      Map.of(
          "react.js", "react/*/umd/react.production.min.js",
          "react-dom.js", "react-dom/*/umd/react-dom.production.min.js",
          "graphiql.js", "graphiql/*/graphiql.min.js",
          "graphiql.css", "graphiql/*/graphiql.min.css");

  private final ResourcePatternResolver resources;

  GraphiqlPage(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  ServerResponse show(ServerRequest request) {
    return ServerResponse.ok()
        .contentType(HTML)
        .body(new ClassPathResource("META-INF/resources/graphiql/index.html"));
  }

  ServerResponse vendor(ServerRequest request) throws IOException {
    String pattern = VENDOR.get(request.pathVariable("name"));
    if (pattern == null) {
      return ServerResponse.notFound().build();
    }
    Resource[] found = resources.getResources("classpath*:META-INF/resources/_static/" + pattern);
    return ServerResponse.ok()
        .contentType(MediaTypeFactory.getMediaType(found[0]).orElseThrow())
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(found[0]);
  }
}
