package io.parkgraph.permissions;

/** What somebody may do with an operation. */
enum Access {
  /** It is theirs to use. */
  YES("yes"),

  /** On the rows that their role is granted for. */
  OWN("own"),

  /** It is refused. */
  NO("–");

  private final String text;

  Access(String text) {
    this.text = text;
  }

  /** As it stands in the table. */
  @Override
  public String toString() {
    return text;
  }
}
