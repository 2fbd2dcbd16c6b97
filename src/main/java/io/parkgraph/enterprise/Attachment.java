package io.parkgraph.enterprise;

/**
 * A file about an enterprise 附件.
 *
 * @param id the stored file's id
 * @param kind what it shows
 */
public record Attachment(String id, Kind kind) {

  /** What an attachment shows. */
  public enum Kind {
    /** A scan of the business licence 营业执照. */
    LICENCE,
    /** Anything else 其他. */
    OTHER
  }
}
