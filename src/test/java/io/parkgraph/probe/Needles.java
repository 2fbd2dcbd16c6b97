package io.parkgraph.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A telephone number in the forms in which it could lie around: as text in several encodings, as a
 * number, encoded, and as an unkeyed hash, which is found by trying all numbers.
 */
final class Needles {

  private final Map<String, byte[]> forms = new LinkedHashMap<>();

  Needles(String digits) {
    text(digits, digits);
    text(
        "with spaces",
        digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7));
    text(
        "with dashes",
        digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7));
    text("area code with a dash", digits.substring(0, 3) + "-" + digits.substring(3));
    text("escaped", digits.replaceAll(".", "\\\\u003$0"));
    number(Long.parseLong(digits));
    byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
    text("hexadecimal", HexFormat.of().formatHex(ascii));
    base64(ascii);
    for (String hash : List.of("SHA-256", "SHA-1", "MD5")) {
      byte[] hashed = digest(hash, ascii);
      forms.put(hash, hashed);
      text(hash + " hexadecimal", HexFormat.of().formatHex(hashed));
      text(hash + " base64", Base64.getEncoder().withoutPadding().encodeToString(hashed));
      text(hash + " base64url", Base64.getUrlEncoder().withoutPadding().encodeToString(hashed));
    }
  }

  /** The forms that are among the bytes, each with the text around it. */
  List<String> in(byte[] bytes) {
    List<String> found = new ArrayList<>();
    forms.forEach((form, wanted) -> {
      int at = indexOf(bytes, wanted);
      if (at >= 0) {
        found.add(form + ": …" + around(bytes, at, wanted.length) + "…");
      }
    });
    return found;
  }

  private void text(String form, String text) {
    forms.put(form, text.getBytes(StandardCharsets.UTF_8));
    forms.put(form + " in UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
    forms.put(form + " in UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
  }

  private void number(long number) {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      forms.put("long " + order, ByteBuffer.allocate(8).order(order).putLong(number).array());
      forms.put("double " + order, ByteBuffer.allocate(8).order(order).putDouble(number).array());
    }
  }

  /** Within a longer base64 text the digits begin at any of three places. */
  private void base64(byte[] ascii) {
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + ascii.length];
      System.arraycopy(ascii, 0, shifted, shift, ascii.length);
      String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      int begin = shift == 0 ? 0 : shift + 1;
      text("base64 " + shift, text.substring(begin, begin + (ascii.length - 3) / 3 * 4));
    }
  }

  private static byte[] digest(String hash, byte[] bytes) {
    try {
      return MessageDigest.getInstance(hash).digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static String around(byte[] bytes, int at, int length) {
    int from = Math.max(0, at - 60);
    int to = Math.min(bytes.length, at + length + 60);
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
        .replaceAll("[^\\x20-\\x7E]", ".");
  }
}
