package io.parkgraph.platform.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A top-level error as it is answered.
 *
 * @param message what to tell a person
 * @param getLocations where in the document, if known
 * @param getPath the field of the answer that it concerns, if any
 * @param getExtensions the code, and what belongs to it
 */
record ApiError(
    String message,
    @Nullable List<SourceLocation> getLocations,
    @Nullable List<Object> getPath,
    Map<String, Object> getExtensions)
    implements GraphQLError {

  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(String.valueOf(getExtensions.get("code")));
  }

  /** Leaves the classification out, which would say the code twice. */
  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", message);
    if (getLocations != null && !getLocations.isEmpty()) {
      error.put("locations", getLocations.stream().map(ApiError::location).toList());
    }
    if (getPath != null) {
      error.put("path", getPath);
    }
    error.put("extensions", getExtensions);
    return error;
  }

  private static Map<String, Object> location(SourceLocation location) {
    return Map.of("line", location.getLine(), "column", location.getColumn());
  }
}
