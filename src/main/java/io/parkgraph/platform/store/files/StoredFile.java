package io.parkgraph.platform.store.files;

import java.time.Instant;

/**
 * What is known of a stored file.
 *
 * @param id random; nobody can guess it, and it alone permits nothing
 * @param name what it is called, harmless on every system
 * @param type what it holds
 * @param size in bytes
 * @param sha256 the hash of its content, in hexadecimal
 * @param by who brought it, as {@code Caller.id}
 * @param at when
 */
public record StoredFile(
    String id, String name, FileType type, long size, String sha256, String by, Instant at) {

  /** Never tells the name, which may be a person's. */
  @Override
  public String toString() {
    return "StoredFile[" + id + "]";
  }
}
