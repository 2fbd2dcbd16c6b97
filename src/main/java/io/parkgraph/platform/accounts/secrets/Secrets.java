package io.parkgraph.platform.accounts.secrets;

import io.parkgraph.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes passwords and keys that cannot be guessed, and the hashes by which keys are found. */
public final class Secrets {

  /** Without letters and digits that are mistaken for one another. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int PASSWORD_GROUPS = 4;
  private static final int GROUP_LENGTH = 5;
  private static final int KEY_BYTES = 32;
  private static final String KEY_MARK = "pk_";
  private static final int PREFIX_LENGTH = 11;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A password of 99 random bits in groups that people can read to each other. */
  public static String newPassword() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < PASSWORD_GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      RANDOM
          .ints(GROUP_LENGTH, 0, READABLE.length())
          .mapToObj(READABLE::charAt)
          .forEach(password::append);
    }
    return password.toString();
  }

  /** A key of 256 random bits; its mark lets scanners find keys that were published by mistake. */
  public static String newKey() {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return KEY_MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What may be shown of a key. */
  public static String prefix(String key) {
    return key.substring(0, Math.min(PREFIX_LENGTH, key.length() / 3));
  }

  /** The hash by which a key is found. */
  public static String hash(String key) {
    return HexFormat.of().formatHex(Sha256.of(key));
  }
}
