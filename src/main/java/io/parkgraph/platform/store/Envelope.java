package io.parkgraph.platform.store;

import java.util.List;
import org.bson.Document;

/**
 * What the write path keeps in a document beside the aggregate: the version, the last idempotency
 * keys, and the events that are not in the log yet.
 *
 * @param version how often it was written
 * @param applied the last idempotency keys with input hash and version, oldest first
 * @param pending the events that the relay has not moved yet, oldest first
 */
public record Envelope(long version, List<Document> applied, List<Document> pending) {

  /** Where the version stands. */
  public static final String VERSION = "version";

  /** Where the idempotency keys stand. */
  public static final String APPLIED = "applied";

  /** Where the pending events stand. */
  public static final String PENDING = "pending";

  /** Copies its lists. */
  public Envelope {
    applied = List.copyOf(applied);
    pending = List.copyOf(pending);
  }

  static Envelope of(Document row) {
    return new Envelope(
        ((Number) row.getOrDefault(VERSION, 0L)).longValue(),
        row.getList(APPLIED, Document.class, List.of()),
        row.getList(PENDING, Document.class, List.of()));
  }

  void putInto(Document row) {
    row.put(VERSION, version);
    if (!applied.isEmpty()) {
      row.put(APPLIED, applied);
    }
    if (!pending.isEmpty()) {
      row.put(PENDING, pending);
    }
  }
}
