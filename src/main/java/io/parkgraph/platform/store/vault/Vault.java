package io.parkgraph.platform.store.vault;

import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonString;

/**
 * Seals and opens single values by MongoDB's explicit client-side encryption: AES-256-CBC with
 * HMAC-SHA-512 under a data key that the master key wraps. The database never sees the clear text.
 */
public final class Vault implements AutoCloseable {

  private static final String RANDOM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String DETERMINISTIC = "AEAD_AES_256_CBC_HMAC_SHA_512-Deterministic";
  private static final String MAC = "HmacSHA256";

  private final ClientEncryption encryption;
  private final String dataKey;

  /**
   * Takes the driver's encryption with its keys.
   *
   * @param dataKey the data key's name in the key vault
   */
  Vault(ClientEncryption encryption, String dataKey) {
    this.encryption = encryption;
    this.dataKey = dataKey;
  }

  /** Seals a value so that nobody sees whether two of them are equal. */
  public Sealed seal(String clear) {
    return seal(clear, RANDOM);
  }

  /**
   * Seals a value so that the same value gives the same ciphertext, for where it must be found
   * again. Whoever reads the store sees which of them are equal, and nothing else.
   */
  public Sealed sealForEquality(String clear) {
    return seal(clear, DETERMINISTIC);
  }

  /**
   * The clear text of a sealed value.
   *
   * @throws com.mongodb.MongoException if it was sealed with a key that is not there
   */
  public String open(Sealed sealed) {
    // The embedded engine gives every binary back with the general subtype.
    var binary = new BsonBinary(BsonBinarySubType.ENCRYPTED, sealed.ciphertext());
    return encryption.decrypt(binary).asString().getValue();
  }

  /**
   * A key of 32 bytes for one purpose, the same in every process that has the master key. It is
   * made from the ciphertext of the purpose, which is stored nowhere and which nobody can compute
   * without the data key.
   */
  public byte[] keyFor(String purpose) {
    byte[] secret = sealForEquality("parkgraph key for " + purpose).ciphertext();
    return mac(secret, purpose);
  }

  /**
   * A hash of a text by which it can be compared but, without the data key, not be guessed, however
   * few such texts there are: of telephone numbers all can be tried.
   */
  public String keyedHash(String text) {
    byte[] hash = mac(keyFor("hashes"), text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  @Override
  public void close() {
    encryption.close();
  }

  private Sealed seal(String clear, String algorithm) {
    var options = new EncryptOptions(algorithm).keyAltName(dataKey);
    return new Sealed(encryption.encrypt(new BsonString(clear), options).getData());
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA256", impossible);
    }
  }
}
