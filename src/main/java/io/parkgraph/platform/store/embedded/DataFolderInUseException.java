package io.parkgraph.platform.store.embedded;

import io.parkgraph.platform.StartupProblem;
import java.nio.file.Path;

/** Another ParkGraph has the data folder open; the message says so in one sentence. */
public final class DataFolderInUseException extends StartupProblem {

  private static final long serialVersionUID = 1L;

  DataFolderInUseException(Path folder) {
    super(
        "The data folder %s is in use by another ParkGraph that is still running."
            .formatted(folder.toAbsolutePath().normalize()));
  }
}
