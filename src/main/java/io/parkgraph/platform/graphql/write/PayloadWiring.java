package io.parkgraph.platform.graphql.write;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.graphql.node.Nodes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads every {@code …Payload} of the SDL from the {@link Outcome} or {@link Answered} that a
 * mutation's controller returns: {@code errors} are its refusals in the language of the request,
 * and the other field is the entity. So a room writes its SDL and one line of controller for each
 * mutation, nothing else.
 */
@Component
final class PayloadWiring implements WiringFactory {

  private final Messages messages;
  private final Nodes nodes;

  PayloadWiring(Messages messages, Nodes nodes) {
    this.messages = messages;
    this.nodes = nodes;
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment environment) {
    return environment.getParentType().getName().endsWith("Payload");
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
    return environment.getFieldDefinition().getName().equals("errors") ? this::errors : this::value;
  }

  private @Nullable Object value(DataFetchingEnvironment field) {
    return field.getSource() instanceof Answered<?> answered
        ? answered.value()
        : entity(outcome(field));
  }

  /** What a caller wrote is its own to see; what stood in its way only if it may read that. */
  private @Nullable Aggregate entity(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> done.entity();
      case Outcome.Refused<?> refused -> {
        Aggregate current = refused.current();
        yield current != null && nodes.visible(current) ? current : null;
      }
    };
  }

  private List<TypedError> errors(DataFetchingEnvironment field) {
    return refusals(field).stream().map(refusal -> error(refusal, field)).toList();
  }

  private static List<Refusal> refusals(DataFetchingEnvironment field) {
    if (field.getSource() instanceof Answered<?> answered) {
      return answered.refusals();
    }
    return outcome(field) instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
  }

  private TypedError error(Refusal refusal, DataFetchingEnvironment field) {
    return new TypedError(
        refusal.code().name(),
        refusal.text(messages, field.getLocale()),
        Stream.concat(Stream.of("input"), refusal.path().stream()).toList());
  }

  private static Outcome<?> outcome(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.<Outcome<?>>getSource());
  }
}
