package io.parkgraph.permissions;

/**
 * Something that can be asked of the product.
 *
 * @param name as the table calls it, such as {@code query enterprises}
 * @param trial tries it as somebody
 */
record Operation(String name, Trial trial) {

  /** Tries an operation as somebody, and says how it went. */
  @FunctionalInterface
  interface Trial {
    Access as(Visitor visitor);
  }
}
