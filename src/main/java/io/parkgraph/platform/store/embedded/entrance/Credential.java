package io.parkgraph.platform.store.embedded.entrance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What the server keeps of its password: enough to check it, not enough to sign in. */
public final class Credential {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String MAC = "HmacSHA256";
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final int PASSWORD_BYTES = 24;

  /** As MongoDB has it; drivers refuse fewer than 4,096. */
  private static final int ITERATIONS = 15_000;

  private final String user;
  private final String salt;
  private final byte[] storedKey;
  private final byte[] serverKey;

  private Credential(String user, byte[] salt, byte[] saltedPassword) {
    this.user = user;
    this.salt = Base64.getEncoder().encodeToString(salt);
    this.storedKey = sha256(hmac(saltedPassword, "Client Key"));
    this.serverKey = hmac(saltedPassword, "Server Key");
  }

  /**
   * The credential of a user.
   *
   * @param password of ASCII characters
   */
  public static Credential of(String user, String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Credential(user, salt, salted(password, salt));
  }

  /** A password of 192 random bits, in characters that stand for themselves in a URI. */
  public static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String user() {
    return user;
  }

  /** What a client needs to derive its keys, in the form of the server's first message. */
  String derivation() {
    return "s=%s,i=%d".formatted(salt, ITERATIONS);
  }

  /**
   * Whether the client that proves this knows the password; {@code said} is what both have said.
   */
  boolean isProvedBy(byte[] proof, String said) {
    byte[] signature = hmac(storedKey, said);
    if (proof.length != signature.length) {
      return false;
    }
    byte[] clientKey = new byte[proof.length];
    for (int i = 0; i < proof.length; i++) {
      clientKey[i] = (byte) (proof[i] ^ signature[i]);
    }
    return MessageDigest.isEqual(sha256(clientKey), storedKey);
  }

  /** By what the client sees that the server knows its password as well. */
  String signature(String said) {
    return Base64.getEncoder().encodeToString(hmac(serverKey, said));
  }

  private static byte[] salted(String password, byte[] salt) {
    var secret = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2With" + MAC).generateSecret(secret).getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    } finally {
      secret.clearPassword();
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
