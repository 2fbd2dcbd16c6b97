package io.parkgraph.platform.graphql.http;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
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

  private static final List<VendorFile> VENDOR =
      List.of(
          new VendorFile("react.js", "react", "umd/react.production.min.js"),
          new VendorFile("react-dom.js", "react-dom", "umd/react-dom.production.min.js"),
          new VendorFile("graphiql.js", "graphiql", "graphiql.min.js"),
          new VendorFile("graphiql.css", "graphiql", "graphiql.min.css"));

  private final Map<String, Resource> vendor =
      VENDOR.stream().collect(toMap(VendorFile::name, VendorFile::resource));

  ServerResponse show(ServerRequest request) {
    return ServerResponse.ok()
        .contentType(HTML)
        .body(new ClassPathResource("META-INF/resources/graphiql/index.html"));
  }

  ServerResponse vendor(ServerRequest request) {
    Resource file = vendor.get(request.pathVariable("name"));
    if (file == null) {
      return ServerResponse.notFound().build();
    }
    return ServerResponse.ok()
        .contentType(MediaTypeFactory.getMediaType(file).orElseThrow())
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(file);
  }

  /**
   * A file of another project that the page needs.
   *
   * @param name its name in the page's address
   * @param artifact the artifact of {@code org.mvnpm} that holds it, in a folder of its version
   * @param path its path in that folder
   */
  private record VendorFile(String name, String artifact, String path) {

    Resource resource() {
      return new ClassPathResource(
          "META-INF/resources/_static/" + artifact + "/" + version() + "/" + path);
    }

    private String version() {
      try {
        return PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("META-INF/maven/org.mvnpm/" + artifact + "/pom.properties"))
            .getProperty("version");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
