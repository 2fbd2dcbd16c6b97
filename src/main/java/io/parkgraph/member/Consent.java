package io.parkgraph.member;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody consented to, and until when it held 同意.
 *
 * @param id unique among the person's consents
 * @param purpose what for
 * @param enterpriseId the one employer that it is for; null where the purpose takes none
 * @param token the keyed hash of the token by which the employer asks; null where there is none
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn; null while it holds
 */
public record Consent(
    String id,
    ConsentPurpose purpose,
    @Nullable String enterpriseId,
    @Nullable String token,
    Instant givenAt,
    @Nullable Instant withdrawnAt) {

  /** Whether it was given and not withdrawn. */
  public boolean holds() {
    return withdrawnAt == null;
  }

  /** Whether it is for a purpose, and for that employer where the purpose takes one. */
  boolean isFor(ConsentPurpose asked, @Nullable String employerId) {
    return purpose == asked && Objects.equals(enterpriseId, employerId);
  }

  /** The same, withdrawn. */
  Consent withdrawn(Instant at) {
    return new Consent(id, purpose, enterpriseId, null, givenAt, at);
  }
}
