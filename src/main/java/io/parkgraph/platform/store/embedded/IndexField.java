package io.parkgraph.platform.store.embedded;

/** One field in the key of an index, by its dotted path, and the direction it is kept in. */
record IndexField(String name, boolean ascending) {

  static final String ID = "_id";
  static final IndexField BY_ID = new IndexField(ID, true);

  /** The bytes of one value as they stand in the key. */
  KeyBytes inKey(KeyBytes value) {
    return ascending ? value : value.inverted();
  }
}
