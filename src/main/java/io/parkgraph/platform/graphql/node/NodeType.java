package io.parkgraph.platform.graphql.node;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose entities can be found by their id. Each room's API declares one bean for each.
 *
 * @param name the GraphQL type's name
 * @param entity the domain type
 * @param reading the scope that reading them takes
 * @param load reads those of the keys that exist and that the caller may see, in any order; may
 *     throw {@link io.parkgraph.platform.security.AccessDenied}, which means none
 * @param visible reads the same where the caller did not name the keys, so that no attempt at the
 *     others is put on the record
 * @param collection the read model that shows them under the same keys, as tasks name it; null for
 *     what is stored as it is
 * @param <A> the domain type
 */
public record NodeType<A extends Aggregate>(
    String name,
    Class<A> entity,
    Scope reading,
    Function<Collection<String>, List<A>> load,
    Function<Collection<String>, List<A>> visible,
    @Nullable String collection) {

  /** A type whose entities are stored as they are. */
  public NodeType(
      String name,
      Class<A> entity,
      Scope reading,
      Function<Collection<String>, List<A>> load,
      Function<Collection<String>, List<A>> visible) {
    this(name, entity, reading, load, visible, null);
  }

  /** A type that puts nobody's attempts on the record. */
  public NodeType(
      String name, Class<A> entity, Scope reading, Function<Collection<String>, List<A>> load) {
    this(name, entity, reading, load, load);
  }
}
