package io.parkgraph.platform.store;

import io.parkgraph.platform.StartupProblem;

/** The store was written by a newer release than this one, which would misread it. */
public final class StoreTooNew extends StartupProblem {

  private static final long serialVersionUID = 1L;

  StoreTooNew(int stored, int known) {
    super(
        "The store is at migration %d and this release knows %d: start the newer release."
            .formatted(stored, known));
  }
}
