package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.CurrentCaller;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Stands behind the security chains and says whom they let through. */
@TestConfiguration(proxyBeanMethods = false)
class EchoCaller {

  static final String API = "/graphiql/test-caller";
  static final String TOKEN = "/park/test-token";

  @Bean
  RouterFunction<ServerResponse> echo(CurrentCaller caller) {
    return RouterFunctions.route()
        .route(RequestPredicates.path(API), request -> ServerResponse.ok().body(caller.get().id()))
        .GET(TOKEN, request -> ServerResponse.ok().body(token(request)))
        .build();
  }

  private static String token(ServerRequest request) {
    return ((CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow()).getToken();
  }
}
