package io.parkgraph.platform.graphql.list;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.store.Position;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Writes a row's place as a compact signed text and reads it back.
 *
 * <p>A cursor holds the format's version, the fingerprint of the list that it belongs to, the
 * place, and a truncated HMAC over all of it. The signature is checked before anything is read.
 */
@Component
final class Cursors {

  private static final byte VERSION = 1;
  private static final int SIGNATURE_BYTES = 12;
  private static final int LONGEST = 2048;

  private final CursorKey key;

  Cursors(CursorKey key) {
    this.key = key;
  }

  /** The cursor of a place in the list with this fingerprint. */
  String write(Position position, byte[] fingerprint) {
    byte[] place = PositionCodec.write(position);
    byte[] content =
        ByteBuffer.allocate(1 + fingerprint.length + place.length)
            .put(VERSION)
            .put(fingerprint)
            .put(place)
            .array();
    byte[] signed =
        ByteBuffer.allocate(content.length + SIGNATURE_BYTES)
            .put(content)
            .put(signature(content))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /**
   * The place that a cursor holds.
   *
   * @param field the argument that the cursor came in, which errors name
   * @throws ApiException {@code CURSOR_INVALID} if it was not issued here or was changed, {@code
   *     CURSOR_FILTER_MISMATCH} if it belongs to a list with another fingerprint
   */
  Position read(String cursor, byte[] fingerprint, String field) {
    byte[] content = verified(cursor, field);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (bytes.get() != VERSION) {
      throw invalid(field);
    }
    byte[] issuedFor = new byte[fingerprint.length];
    bytes.get(issuedFor);
    if (!Arrays.equals(issuedFor, fingerprint)) {
      throw ApiException.ofField(ErrorCode.CURSOR_FILTER_MISMATCH, field, "cursor.mismatch");
    }
    byte[] place = new byte[bytes.remaining()];
    bytes.get(place);
    return PositionCodec.read(place);
  }

  private byte[] verified(String cursor, String field) {
    byte[] signed = decode(cursor, field);
    int length = signed.length - SIGNATURE_BYTES;
    if (length < 1) {
      throw invalid(field);
    }
    byte[] content = Arrays.copyOf(signed, length);
    if (!MessageDigest.isEqual(
        signature(content), Arrays.copyOfRange(signed, length, signed.length))) {
      throw invalid(field);
    }
    return content;
  }

  private static byte[] decode(String cursor, String field) {
    if (cursor.length() > LONGEST) {
      throw invalid(field);
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      // Base64 ignores the last character's spare bits; only the text that was issued counts.
      if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor)) {
        return bytes;
      }
      throw invalid(field);
    } catch (IllegalArgumentException _) {
      throw invalid(field);
    }
  }

  private byte[] signature(byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has HmacSHA256", e);
    }
  }

  private static ApiException invalid(String field) {
    return ApiException.ofField(ErrorCode.CURSOR_INVALID, field, "cursor.invalid");
  }
}
