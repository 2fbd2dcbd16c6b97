package io.parkgraph.platform.store.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be made or brought back; the message is one sentence for people. */
final class BackupProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupProblem(String sentence) {
    this(sentence, null);
  }

  BackupProblem(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
