package io.parkgraph.platform.graphql.http;

import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows the SDL to code generators; the way in lets known callers through only. */
@Component
final class SchemaPage {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final String sdl;

  SchemaPage(GraphQlSource source) {
    this.sdl =
        new SchemaPrinter(
                SchemaPrinter.Options.defaultOptions()
                    .includeDirectiveDefinitions(true)
                    .includeDirectives(true))
            .print(source.schema());
  }

  ServerResponse show(ServerRequest request) {
    return ServerResponse.ok().contentType(TEXT).body(sdl);
  }
}
