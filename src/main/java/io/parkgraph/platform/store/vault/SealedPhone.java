package io.parkgraph.platform.store.vault;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A telephone number as documents hold it.
 *
 * @param number the number, sealed for equality, by which it can be found
 * @param mask what of it may be shown, sealed too: it has most of the digits
 */
public record SealedPhone(Sealed number, Sealed mask) {

  /** The number's ciphertext, by which a change is noticed. */
  @JsonValue
  String text() {
    return number.text();
  }

  /** Whether both hold the same number. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SealedPhone phone && number.equals(phone.number);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }
}
