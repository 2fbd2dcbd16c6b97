package io.parkgraph.platform.graphql.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The HTTP request is none that holds a GraphQL request. */
final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String field;
  private final transient List<Object> arguments;

  RequestRefused(HttpStatus status, String key, String field, Object... arguments) {
    super("graphql." + key);
    this.status = status;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  HttpStatus status() {
    return status;
  }

  String messageKey() {
    return String.valueOf(getMessage());
  }

  String field() {
    return field;
  }

  List<Object> arguments() {
    return arguments;
  }
}
