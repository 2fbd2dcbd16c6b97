package io.parkgraph.platform.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.SignInNeeded;
import io.parkgraph.platform.store.RelationTooBroad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Says what went wrong in the words of the contract, and nothing about the inside. */
@Component
public final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Messages messages;

  Errors(Messages messages) {
    this.messages = messages;
  }

  /** The error for an exception that has no place in the answer. */
  public GraphQLError of(Throwable exception, Locale locale) {
    return of(exception, locale, null, null);
  }

  /** The error for an exception of the field at this place of the answer. */
  public GraphQLError of(
      Throwable exception,
      Locale locale,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path) {
    return switch (unwrap(exception)) {
      case ApiException e ->
          error(
              e.code(),
              messages.text(locale, e.messageKey(), e.arguments().toArray()),
              locations,
              path,
              e.details());
      case AccessDenied e ->
          error(
              e.anonymous() ? ErrorCode.UNAUTHENTICATED : ErrorCode.FORBIDDEN,
              messages.text(locale, messageKey(e), e.scope().value()),
              locations,
              path,
              Map.of("scope", e.scope().value()));
      case SignInNeeded _ ->
          error(
              ErrorCode.UNAUTHENTICATED,
              messages.text(locale, "graphql.signIn"),
              locations,
              path,
              Map.of());
      case RelationTooBroad e ->
          error(
              ErrorCode.BAD_USER_INPUT,
              messages.text(locale, "graphql.relation.broad", e.field(), RelationTooBroad.LIMIT),
              locations,
              path,
              Map.of("field", e.field()));
      case TimeoutException _ ->
          error(
              ErrorCode.DEADLINE_EXCEEDED,
              messages.text(locale, "graphql.deadline"),
              locations,
              path,
              Map.of());
      case BindException e -> ofBinding(e, locale, locations, path);
      case Throwable e -> internal(e, locale, locations, path);
    };
  }

  private static String messageKey(AccessDenied denied) {
    if (denied.anonymous()) {
      return "graphql.unauthenticated";
    }
    return denied.somewhere() ? "graphql.forbidden.everywhere" : "graphql.forbidden";
  }

  /** The same error with a code, where the engine made it and gave none. */
  public GraphQLError coded(GraphQLError error, Locale locale) {
    if (error instanceof ApiError) {
      return error;
    }
    if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
      return of(ApiException.of(ErrorCode.COST_EXCEEDED, "limit.introspection.often"), locale);
    }
    if (error.getErrorType() instanceof ErrorType type && isClients(type)) {
      return error(
          ErrorCode.BAD_USER_INPUT,
          error.getMessage(),
          error.getLocations(),
          error.getPath(),
          Map.of());
    }
    return internal(
        new IllegalStateException(error.getMessage()),
        locale,
        error.getLocations(),
        error.getPath());
  }

  private static boolean isClients(ErrorType type) {
    return switch (type) {
      case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted -> true;
      case DataFetchingException, NullValueInNonNullableField -> false;
    };
  }

  private GraphQLError ofBinding(
      BindException exception,
      Locale locale,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path) {
    FieldError field = exception.getFieldError();
    String name = field == null ? exception.getObjectName() : field.getField();
    return error(
        ErrorCode.BAD_USER_INPUT,
        messages.text(locale, "graphql.argument", name),
        locations,
        path,
        Map.of("field", name));
  }

  private GraphQLError internal(
      Throwable exception,
      Locale locale,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path) {
    String correlationId = UUID.randomUUID().toString();
    LOG.error("GraphQL request failed, correlation id {}", correlationId, exception);
    return error(
        ErrorCode.INTERNAL,
        messages.text(locale, "graphql.internal", correlationId),
        locations,
        path,
        Map.of("correlationId", correlationId));
  }

  private static ApiError error(
      ErrorCode code,
      String message,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path,
      Map<String, Object> details) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    extensions.putAll(details);
    return new ApiError(message, locations, path, extensions);
  }

  private static Throwable unwrap(Throwable exception) {
    Throwable inner = exception;
    while ((inner instanceof CompletionException || inner instanceof ExecutionException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
