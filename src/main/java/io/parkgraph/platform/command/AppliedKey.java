package io.parkgraph.platform.command;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.store.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * An idempotency key as it is remembered: bound to the caller and the use case, with a hash of the
 * input that it came with. A unique index on {@link #FIELD} lets a key stand in one document only.
 *
 * <p>The hashes are keyed: an input may hold a telephone number, which a plain hash would let
 * anybody who reads the store find by trying them all.
 *
 * @param key hash of caller, use case and key
 * @param input hash of the target and the input
 */
record AppliedKey(String key, String input) {

  /** Where the key stands in a document. */
  static final String FIELD = Envelope.APPLIED + ".key";

  /** How many keys a document remembers. */
  static final int REMEMBERED = 20;

  static AppliedKey of(
      Caller caller,
      String useCase,
      String idempotencyKey,
      String inputJson,
      UnaryOperator<String> keyedHash) {
    return new AppliedKey(
        keyedHash.apply(caller.id() + "\n" + useCase + "\n" + idempotencyKey),
        keyedHash.apply(inputJson));
  }

  /** Whether the remembered write had another input. */
  boolean differsFrom(Envelope envelope) {
    return envelope.applied().stream()
        .anyMatch(one -> key.equals(one.getString("key")) && !input.equals(one.getString("input")));
  }

  /** The remembered keys with this one added, and the oldest dropped. */
  List<Document> addedTo(List<Document> applied, long version) {
    var all = new ArrayList<>(applied);
    all.add(new Document("key", key).append("input", input).append("version", version));
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }
}
