package io.parkgraph.platform.files;

/** A room whose records refer to files: whoever may read the record may read its file. */
@FunctionalInterface
public interface FileOwner {

  /** Whether the present caller may read a record of the room that refers to the file. */
  boolean mayRead(String fileId);
}
