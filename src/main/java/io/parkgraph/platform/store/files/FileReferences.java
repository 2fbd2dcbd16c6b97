package io.parkgraph.platform.store.files;

import java.util.Collection;
import java.util.Set;

/**
 * Where records of a room refer to files. What the records say is the only truth about whether a
 * file is needed: there is no second note of it that a crash could leave behind.
 */
@FunctionalInterface
public interface FileReferences {

  /** Those of the files that a record of the room refers to. */
  Set<String> among(Collection<String> fileIds);
}
