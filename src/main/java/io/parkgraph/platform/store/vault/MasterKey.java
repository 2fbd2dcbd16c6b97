package io.parkgraph.platform.store.vault;

import io.parkgraph.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * The key that wraps the store's data key: 96 random bytes, as MongoDB's local key provider takes
 * them.
 */
final class MasterKey {

  private static final int BYTES = 96;
  private static final int NAME_DIGITS = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private MasterKey(byte[] bytes) {
    this.bytes = bytes;
  }

  static MasterKey random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new MasterKey(bytes);
  }

  /** Reads a key as {@link #text} writes it; nothing if it is none. */
  static Optional<MasterKey> parse(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      return bytes.length == BYTES ? Optional.of(new MasterKey(bytes)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** 128 characters in one line, which fit a password safe. */
  String text() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The provider's name in the key vault. It is made from a hash of the key, so that the vault
   * tells which key opens it.
   */
  String provider() {
    String hash = HexFormat.of().formatHex(Sha256.of("parkgraph master key " + text()));
    return "local:" + hash.substring(0, NAME_DIGITS);
  }

  /** For the driver's settings. */
  Map<String, Object> asProvider() {
    return new Document("key", bytes.clone());
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "MasterKey[" + provider() + "]";
  }
}
