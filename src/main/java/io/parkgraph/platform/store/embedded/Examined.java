package io.parkgraph.platform.store.embedded;

import java.util.concurrent.atomic.LongAdder;

/** Counts the documents that queries looked at; it stands in for MongoDB's {@code explain}. */
final class Examined {

  private final LongAdder documents = new LongAdder();

  void oneMore() {
    documents.increment();
  }

  long total() {
    return documents.sum();
  }
}
