package io.parkgraph.member;

import io.parkgraph.platform.store.vault.Vault;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The tokens by which one employer asks about one person: random, shown once, stored hashed. */
@Component
class ConsentTokens {

  private static final int BYTES = 16;
  private static final String PREFIX = "ct_";

  private final SecureRandom random = new SecureRandom();
  private final Vault vault;

  ConsentTokens(Vault vault) {
    this.vault = vault;
  }

  /** A token of 128 random bits that nobody has seen. */
  String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is stored of a token. */
  String hash(String token) {
    return vault.keyedHash("consent token " + token);
  }
}
