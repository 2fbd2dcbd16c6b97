package io.parkgraph.platform.store.embedded;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A key of a stored map: bytes compared as unsigned numbers from the left.
 *
 * <p>The key of a document is the encoding of its {@code _id}, so it also serves as the document's
 * position.
 */
final class KeyBytes implements Comparable<KeyBytes> {

  private final byte[] bytes;

  /** Keeps the array; the caller must not change it any more. */
  KeyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static KeyBytes of(@Nullable Object value) {
    return new KeyBytes(OrderedBytes.encode(value));
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  KeyBytes from(int offset) {
    return new KeyBytes(Arrays.copyOfRange(bytes, offset, bytes.length));
  }

  KeyBytes first(int length) {
    return new KeyBytes(Arrays.copyOf(bytes, length));
  }

  KeyBytes followedBy(KeyBytes more) {
    byte[] joined = Arrays.copyOf(bytes, length() + more.length());
    System.arraycopy(more.bytes, 0, joined, length(), more.length());
    return new KeyBytes(joined);
  }

  /** The same key for descending order: every bit turned. */
  KeyBytes inverted() {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[i] = (byte) ~bytes[i];
    }
    return new KeyBytes(turned);
  }

  /**
   * The smallest key above every key that starts with this one.
   *
   * @throws IllegalStateException if there is none, which no encoded value brings about
   */
  KeyBytes successor() {
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] != (byte) 0xff) {
        byte[] raised = Arrays.copyOf(bytes, i + 1);
        raised[i]++;
        return new KeyBytes(raised);
      }
    }
    throw new IllegalStateException("Nothing follows the key " + this);
  }

  boolean startsWith(KeyBytes prefix) {
    return length() >= prefix.length()
        && Arrays.equals(bytes, 0, prefix.length(), prefix.bytes, 0, prefix.length());
  }

  /** Compares what follows the given number of bytes in each. */
  int compareAfter(int offset, KeyBytes other, int otherOffset) {
    return Arrays.compareUnsigned(
        bytes, offset, bytes.length, other.bytes, otherOffset, other.bytes.length);
  }

  @Override
  public int compareTo(KeyBytes other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyBytes key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
