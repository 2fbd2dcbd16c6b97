package io.parkgraph.platform.store.vault;

import io.parkgraph.platform.PhoneNumber;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Seals telephone numbers, shows what may be shown of them, and opens them. The clear number is in
 * memory only while it is written and while it is revealed: showing the mask opens the mask alone.
 */
@Component
public final class PhoneVault {

  private final Vault vault;

  PhoneVault(Vault vault) {
    this.vault = vault;
  }

  /** The number as it is stored. */
  public SealedPhone seal(PhoneNumber phone) {
    return new SealedPhone(vault.sealForEquality(phone.value()), vault.seal(phone.masked()));
  }

  /** What may be shown, such as {@code 138****0000}. */
  public String masked(SealedPhone phone) {
    return vault.open(phone.mask());
  }

  /** The number itself. Whoever asks puts it on record first. */
  public PhoneNumber open(SealedPhone phone) {
    return new PhoneNumber(vault.open(phone.number()));
  }

  /** What a stored {@code number} is equal to if it is this one. */
  public Binary wanted(PhoneNumber phone) {
    return vault.sealForEquality(phone.value()).stored();
  }
}
