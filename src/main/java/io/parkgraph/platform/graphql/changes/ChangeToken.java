package io.parkgraph.platform.graphql.changes;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the event log as clients see it: opaque, and all that is needed to go on from there.
 */
final class ChangeToken {

  private static final String PREFIX = "c1:";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9]{1,18}");

  private ChangeToken() {}

  static String of(long sequence) {
    byte[] text = (PREFIX + sequence).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /**
   * The sequence number that a token stands for; the log's beginning for none.
   *
   * @throws ApiException {@code CURSOR_INVALID} if the text is no token
   */
  static long read(@Nullable String token) {
    if (token == null) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      if (FORM.matcher(text).matches()) {
        return Long.parseLong(text.substring(PREFIX.length()));
      }
    } catch (IllegalArgumentException noBase64) {
      throw invalid();
    }
    throw invalid();
  }

  private static ApiException invalid() {
    return ApiException.ofField(ErrorCode.CURSOR_INVALID, "since", "cursor.invalid");
  }
}
