package io.parkgraph.platform.store.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import org.bson.types.Binary;

/**
 * A value that only the {@link Vault} can read: its ciphertext. It is what documents hold in the
 * value's place; lists, events and exports never see more.
 */
public final class Sealed {

  private final byte[] ciphertext;

  Sealed(byte[] ciphertext) {
    this.ciphertext = ciphertext.clone();
  }

  /** Reads what is stored. */
  public static Sealed of(Binary stored) {
    return new Sealed(stored.getData());
  }

  /** What is stored; also what an equality is asked of, where the value was sealed for that. */
  public Binary stored() {
    return new Binary(ciphertext);
  }

  byte[] ciphertext() {
    return ciphertext.clone();
  }

  /** The ciphertext as text, by which a change is noticed. */
  @JsonValue
  String text() {
    return Base64.getEncoder().encodeToString(ciphertext);
  }

  /** Whether both were sealed from one value for equality, or are one and the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed sealed && Arrays.equals(ciphertext, sealed.ciphertext);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ciphertext);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "Sealed[…]";
  }
}
