package io.parkgraph.platform.graphql;

import java.util.List;
import java.util.Map;

/** Ends a request or one of its fields with a typed error. */
public final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Map<String, Object> details;
  private final transient List<Object> arguments;

  private ApiException(
      ErrorCode code, String messageKey, Map<String, Object> details, List<Object> arguments) {
    super(messageKey);
    this.code = code;
    this.details = Map.copyOf(details);
    this.arguments = List.copyOf(arguments);
  }

  /** An error with the text of {@code graphql.<key>} in the language of the request. */
  public static ApiException of(ErrorCode code, String key, Object... arguments) {
    return new ApiException(code, "graphql." + key, Map.of(), List.of(arguments));
  }

  /** An error that the named argument causes; {@code extensions.field} names it. */
  public static ApiException ofField(
      ErrorCode code, String field, String key, Object... arguments) {
    return new ApiException(code, "graphql." + key, Map.of("field", field), List.of(arguments));
  }

  ErrorCode code() {
    return code;
  }

  String messageKey() {
    return String.valueOf(getMessage());
  }

  Map<String, Object> details() {
    return details;
  }

  List<Object> arguments() {
    return arguments;
  }
}
