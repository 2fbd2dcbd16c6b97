package io.parkgraph.platform.graphql;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Registers the shared scalars, and what is the same for every type of a kind. */
@Component
final class CommonWiring implements RuntimeWiringConfigurer {

  private final List<WiringFactory> conventions;

  CommonWiring(List<WiringFactory> conventions) {
    this.conventions = conventions;
  }

  @Override
  public void configure(RuntimeWiring.Builder builder) {
    for (String scalar : List.of("Date", "DateTime", "YearMonth", "Money")) {
      builder.scalar(TextScalar.named(scalar));
    }
  }

  @Override
  public void configure(RuntimeWiring.Builder builder, List<WiringFactory> container) {
    container.addAll(conventions);
  }
}
