package io.parkgraph.platform.accounts;

import io.parkgraph.platform.accounts.secrets.Secrets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes passwords with argon2id, 19 MiB and two passes as OWASP recommends.
 *
 * <p>A few at a time: otherwise a flood of sign-ins would fill the memory.
 */
@Component
class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int AT_A_TIME = 4;

  private final PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore permits = new Semaphore(AT_A_TIME);
  private final Supplier<String> nobody = SingletonSupplier.of(() -> hash(Secrets.newPassword()));

  String hash(String password) {
    return onePermit(() -> Objects.requireNonNull(encoder.encode(password)));
  }

  /** Compares, and takes as long where there is no hash, so that time tells nothing. */
  boolean matches(String password, @Nullable String hash) {
    String compared = hash == null ? nobody.get() : hash;
    return onePermit(() -> encoder.matches(password, compared)) && hash != null;
  }

  private <T> T onePermit(Supplier<T> work) {
    permits.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }
}
