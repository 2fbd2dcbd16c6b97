package io.parkgraph.platform.store.files;

/**
 * What is said of a file that is to be kept.
 *
 * @param name what it is called; made harmless, and given the ending that its content has
 * @param by who brings it, as {@code Caller.id}
 * @param limit how many bytes it may have
 */
public record FileClaim(String name, String by, long limit) {

  /** How many bytes a file may have that somebody uploads. */
  public static final long UPLOAD_LIMIT = 20L * 1024 * 1024;

  /** Never tells the name, which may be a person's. */
  @Override
  public String toString() {
    return "FileClaim[" + by + "]";
  }

  /** A file that somebody uploads. */
  public static FileClaim upload(String name, String by) {
    return new FileClaim(name, by, UPLOAD_LIMIT);
  }
}
