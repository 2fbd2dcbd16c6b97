package io.parkgraph.platform.store;

import java.util.List;

/**
 * A row's place in an ordered list: its sort values, then its id.
 *
 * @param values the values of the order's fields, in its order, each a String, Long or Boolean
 * @param id the row's id, which comes last in every order
 */
public record Position(List<Object> values, String id) {

  /** Copies its list. */
  public Position {
    values = List.copyOf(values);
  }
}
