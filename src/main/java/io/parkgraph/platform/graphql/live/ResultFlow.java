package io.parkgraph.platform.graphql.live;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.parkgraph.platform.graphql.Errors;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.publisher.BaseSubscriber;

/**
 * Hands the results of a subscription to whoever sends them, one at a time: the next is made when
 * the last was sent.
 */
public final class ResultFlow extends BaseSubscriber<ExecutionResult> {

  private final Receiver receiver;
  private final Errors errors;
  private final Locale locale;

  private ResultFlow(Receiver receiver, Errors errors, Locale locale) {
    this.receiver = receiver;
    this.errors = errors;
    this.locale = locale;
  }

  /** Who sends the results on. */
  public interface Receiver {

    /**
     * Sends one result.
     *
     * @throws IOException if the client cannot be reached, which ends the subscription
     */
    void next(Map<String, Object> result) throws IOException;

    /** Says why the subscription ended, in the form of GraphQL errors. */
    void failed(List<Map<String, Object>> errors);

    /** Says that there is no more. */
    void complete();

    /** Gives up a client that cannot be reached. */
    void lost(Exception cause);
  }

  /** Begins to hand the results over; {@link #dispose} ends it. */
  public static ResultFlow start(
      Publisher<ExecutionResult> results, Receiver receiver, Errors errors, Locale locale) {
    var flow = new ResultFlow(receiver, errors, locale);
    results.subscribe(flow);
    return flow;
  }

  @Override
  protected void hookOnSubscribe(Subscription subscription) {
    request(1);
  }

  @Override
  protected void hookOnNext(ExecutionResult result) {
    try {
      receiver.next(specification(result));
      request(1);
    } catch (IOException | RuntimeException unreachable) {
      cancel();
      receiver.lost(unreachable);
    }
  }

  @Override
  protected void hookOnError(Throwable failure) {
    Throwable cause =
        failure instanceof SubscriptionPublisherException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    receiver.failed(List.of(errors.of(cause, locale).toSpecification()));
  }

  @Override
  protected void hookOnComplete() {
    receiver.complete();
  }

  private Map<String, Object> specification(ExecutionResult result) {
    Map<String, Object> body = new LinkedHashMap<>(result.toSpecification());
    if (!result.getErrors().isEmpty()) {
      body.put("errors", coded(result.getErrors()));
    }
    return body;
  }

  private List<Map<String, Object>> coded(List<GraphQLError> all) {
    return all.stream().map(error -> errors.coded(error, locale).toSpecification()).toList();
  }
}
