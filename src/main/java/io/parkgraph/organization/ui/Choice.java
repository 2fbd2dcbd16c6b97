package io.parkgraph.organization.ui;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something to pick from a list by its name.
 *
 * @param id its key
 * @param name what people read
 */
record Choice(String id, String name) implements Serializable {

  static final Comparator<Choice> BY_NAME =
      Comparator.comparing(Choice::name).thenComparing(Choice::id);
}
