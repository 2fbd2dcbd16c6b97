package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a BSON value so that bytes compare as the engine compares values.
 *
 * <p>A value starts with a byte for its type, in MongoDB's order of types, and says by itself where
 * it ends, so values can be put one after the other and no encoding is the beginning of another.
 * Two values are encoded alike exactly if the engine holds them for equal: 1, 1L and 1.0 are,
 * missing and null are.
 */
final class OrderedBytes {

  private static final int MIN_KEY = 0x10;
  private static final int NULL = 0x20;
  private static final int NUMBER = 0x30;
  private static final int STRING = 0x38;
  private static final int DOCUMENT = 0x40;
  private static final int LIST = 0x48;
  private static final int BINARY = 0x50;
  private static final int LEGACY_UUID = 0x58;
  private static final int UUID_VALUE = 0x60;
  private static final int OBJECT_ID = 0x68;
  private static final int BOOLEAN = 0x70;
  private static final int INSTANT = 0x78;
  private static final int TIMESTAMP = 0x80;
  private static final int REGEX = 0x88;
  private static final int OTHER = 0x90;
  private static final int MAX_KEY = 0xf0;

  private static final int END = 0x00;
  private static final int ESCAPE = 0x01;

  /** Beyond it the engine compares whole and fractional numbers by their whole part only. */
  private static final double SAFE_FRACTION = Integer.MAX_VALUE;

  /** Decimal numbers of so many digits are told apart by the double nearest to them. */
  private static final int DOUBLE_DIGITS = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

  private OrderedBytes() {}

  static byte[] encode(@Nullable Object value) {
    OrderedBytes bytes = new OrderedBytes();
    bytes.put(value);
    return bytes.out.toByteArray();
  }

  /**
   * Whether the bytes of this value stand in the engine's order to those of every other such value.
   * Not so for numbers where the engine itself rounds, and for documents that may hold arrays.
   */
  static boolean isOrdered(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Missing _ -> true;
      case Decimal128 decimal -> isFinite(decimal) && isOrdered(decimal.toBigDecimal());
      case Number number -> isOrdered(number.doubleValue());
      case Map<?, ?> _ -> false;
      case Collection<?> _ -> false;
      case BsonRegularExpression _, BsonJavaScript _ -> false;
      default -> true;
    };
  }

  private static boolean isFinite(Decimal128 decimal) {
    String text = decimal.toString();
    return !text.endsWith("NaN") && !text.endsWith("Infinity");
  }

  private static boolean isOrdered(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= DOUBLE_DIGITS
        && isOrdered(number.doubleValue());
  }

  private static boolean isOrdered(double number) {
    double size = Math.abs(number);
    return size <= SAFE_FRACTION || (number == Math.rint(number) && size < Long.MAX_VALUE);
  }

  private void put(@Nullable Object value) {
    switch (value) {
      case null -> out.write(NULL);
      case Missing _ -> out.write(NULL);
      case MinKey _ -> out.write(MIN_KEY);
      case MaxKey _ -> out.write(MAX_KEY);
      case Number number -> type(NUMBER).number(number);
      case String text -> type(STRING).text(text);
      case Map<?, ?> fields -> type(DOCUMENT).fields(fields);
      case Collection<?> elements -> type(LIST).elements(elements);
      case BinData binary -> type(BINARY).binary(binary.getData());
      case LegacyUUID id -> type(LEGACY_UUID).signedUuid(id.getUuid());
      case UUID id -> type(UUID_VALUE).unsignedUuid(id);
      case ObjectId id -> type(OBJECT_ID).out.writeBytes(id.toByteArray());
      case Boolean flag -> type(BOOLEAN).out.write(flag ? 1 : 0);
      case Instant instant -> type(INSTANT).signed(instant.toEpochMilli());
      case BsonTimestamp timestamp -> type(TIMESTAMP).unsigned(timestamp.getValue());
      case BsonRegularExpression regex ->
          type(REGEX).text(regex.getPattern()).text(String.valueOf(regex.getOptions()));
      default -> type(OTHER).text(value.toString());
    }
  }

  private OrderedBytes type(int type) {
    out.write(type);
    return this;
  }

  /**
   * The nearest double, then how far a long lies from it: longs beyond 2^53 have no double of their
   * own.
   */
  private void number(Number number) {
    double nearest = number.doubleValue() + 0.0;
    long bits = Double.doubleToLongBits(nearest);
    unsigned(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    long distance = number instanceof Long whole ? whole - (long) nearest : 0;
    out.write((int) (distance + Short.MAX_VALUE) >>> 8);
    out.write((int) (distance + Short.MAX_VALUE));
  }

  private void signed(long value) {
    unsigned(value ^ Long.MIN_VALUE);
  }

  private void unsigned(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
  }

  private void signedUuid(UUID id) {
    signed(id.getMostSignificantBits());
    signed(id.getLeastSignificantBits());
  }

  private void unsignedUuid(UUID id) {
    unsigned(id.getMostSignificantBits());
    unsigned(id.getLeastSignificantBits());
  }

  private void binary(byte[] data) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(data.length >>> shift);
    }
    out.writeBytes(data);
  }

  /**
   * UTF-8 of every single char, surrogates too: the engine compares strings char by char, which is
   * not the order of code points.
   */
  private OrderedBytes text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ESCAPE) {
        out.write(ESCAPE);
        out.write(c + 1);
      } else if (c < 0x80) {
        out.write(c);
      } else if (c < 0x800) {
        out.write(0xc0 | (c >> 6));
        out.write(0x80 | (c & 0x3f));
      } else {
        out.write(0xe0 | (c >> 12));
        out.write(0x80 | ((c >> 6) & 0x3f));
        out.write(0x80 | (c & 0x3f));
      }
    }
    out.write(END);
    return this;
  }

  private void fields(Map<?, ?> fields) {
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      byte[] value = encode(field.getValue());
      out.write(value[0]);
      text(String.valueOf(field.getKey()));
      out.write(value, 1, value.length - 1);
    }
    out.write(END);
  }

  private void elements(Collection<?> elements) {
    for (Object element : elements) {
      put(element);
    }
    out.write(END);
  }
}
