package io.parkgraph.platform.graphql.write;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why a step is not possible, in the language of the request. */
@Component
final class AvailableActionWiring implements WiringFactory {

  private final Messages messages;

  AvailableActionWiring(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment environment) {
    return environment.getParentType().getName().equals("AvailableAction")
        && environment.getFieldDefinition().getName().equals("reason");
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
    return this::reason;
  }

  private @Nullable String reason(DataFetchingEnvironment field) {
    AvailableAction action = Objects.requireNonNull(field.getSource());
    return action.reason() == null ? null : action.reason().text(messages, field.getLocale());
  }
}
