package io.parkgraph.platform.store.files;

/** A file is not one that is kept. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a file is not kept. */
  public enum Reason {
    /** It has no content. */
    EMPTY,
    /** It is larger than its limit. */
    TOO_LARGE,
    /** Its content is of no kind that is kept. */
    TYPE_UNKNOWN
  }

  FileRefused(Reason reason) {
    super("file refused: " + reason);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
