package io.parkgraph.platform.graphql.node;

import static java.util.stream.Collectors.toMap;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import io.parkgraph.platform.command.Aggregate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives every type that implements {@code Node} its global id. */
@Component
final class NodeWiring implements WiringFactory {

  private final Map<Class<?>, String> names;

  NodeWiring(List<NodeType<?>> types) {
    this.names = types.stream().collect(toMap(NodeType::entity, NodeType::name));
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment environment) {
    return environment.getFieldDefinition().getName().equals("id")
        && environment.getParentType() instanceof ObjectTypeDefinition type
        && type.getImplements().stream()
            .anyMatch(name -> name instanceof TypeName t && t.getName().equals("Node"));
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
    String type = environment.getParentType().getName();
    return field -> {
      Aggregate entity = Objects.requireNonNull(field.getSource());
      return NodeId.of(type, entity.id());
    };
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
    return environment.getInterfaceTypeDefinition().getName().equals("Node");
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
    return node -> {
      Class<?> entity = Objects.requireNonNull(node.getObject()).getClass();
      return node.getSchema().getObjectType(Objects.requireNonNull(names.get(entity)));
    };
  }
}
