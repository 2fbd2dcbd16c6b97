package io.parkgraph.platform.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One sign-in of an account and the session that began with it. The entries are kept: they tell who
 * was signed in when, and from where.
 *
 * @param id random; it is not the cookie
 * @param account whose
 * @param startedAt when it was signed in
 * @param seenAt when it was last used, to the minute
 * @param address from which network address
 * @param agent by which browser, as it names itself; empty for none
 * @param endedAt when it was ended; null while it was not, though it may have run out since
 */
@Document("sessions")
public record SignInSession(
    @Id String id,
    String account,
    Instant startedAt,
    Instant seenAt,
    String address,
    String agent,
    @Nullable Instant endedAt) {

  /** A session ends when it was not used for so long; the server's setting is the same. */
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  /** A session ends after so long, however much it is used. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** Whether it may still be used. */
  public boolean isOpen(Instant now) {
    return endedAt == null && mayGoOn(now) && now.isBefore(seenAt.plus(LONGEST_PAUSE));
  }

  /** Whether it was not ended and is not too old; a pause ends it at the server that has it. */
  boolean mayGoOn(Instant now) {
    return endedAt == null && now.isBefore(startedAt.plus(LONGEST));
  }
}
