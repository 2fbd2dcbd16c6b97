package io.parkgraph.platform.store;

/** The store was written by a newer release than this one, which would misread it. */
public final class StoreTooNew extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StoreTooNew(int stored, int known) {
    super(
        "The store is at migration %d and this release knows %d: start the newer release."
            .formatted(stored, known));
  }
}
