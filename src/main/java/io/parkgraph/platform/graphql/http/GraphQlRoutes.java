package io.parkgraph.platform.graphql.http;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The addresses of the API, before Spring's own, which know no GET, take any type in a body, and
 * load GraphiQL from elsewhere. What else is asked for below the endpoint is not there: the admin
 * UI would answer it with a page and a session.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlRoutes {

  @Bean
  @Order(-1)
  RouterFunction<ServerResponse> graphQlHttpRoutes(
      GraphQlEndpoint endpoint, SchemaPage schema, GraphiqlPage graphiql) {
    return RouterFunctions.route()
        .GET("/graphql", endpoint::answer)
        .POST("/graphql", endpoint::answer)
        .route(path("/graphql"), endpoint::refuseMethod)
        .route(path("/graphql-ws"), endpoint::refuseSocket)
        .GET("/graphql/schema", schema::show)
        .route(path("/graphql/**"), _ -> ServerResponse.notFound().build())
        .GET("/graphiql", graphiql::show)
        .GET("/graphiql/vendor/{name}", graphiql::vendor)
        .build();
  }
}
