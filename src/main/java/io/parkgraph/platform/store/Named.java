package io.parkgraph.platform.store;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something to choose, by its key and its name; lighter than the whole of it.
 *
 * @param id its key
 * @param name what people read
 */
public record Named(String id, String name) implements Serializable {

  /** By name, then by key. */
  public static final Comparator<Named> BY_NAME =
      Comparator.comparing(Named::name).thenComparing(Named::id);
}
