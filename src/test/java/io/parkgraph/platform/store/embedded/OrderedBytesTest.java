package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderedBytesTest {

  private static final List<Object> VALUES =
      Arrays.asList(
          MinKey.getInstance(),
          MaxKey.getInstance(),
          null,
          0,
          -0.0,
          1,
          1L,
          1.0,
          -1,
          2.5,
          -2.5,
          -1e-300,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          3_000_000_000L,
          -3_000_000_000L,
          1L << 62,
          (1L << 62) + 1,
          -(1L << 62),
          -(1L << 62) - 1,
          (1L << 53) + 1,
          1L << 53,
          (1L << 53) - 1,
          new Decimal128(new BigDecimal("2.5")),
          new Decimal128(new BigDecimal("19.99")),
          "",
          "a",
          "ab",
          "b",
          "\u0000",
          "\u0001",
          "a\u0000",
          "\u007f",
          "\u0080",
          "\u07ff",
          "\u0800",
          "\u6e1d",
          "\uffee",
          "\ud842\udfb7",
          new BinData(new byte[] {}),
          new BinData(new byte[] {1}),
          new BinData(new byte[] {-1}),
          new BinData(new byte[] {0, 0}),
          new UUID(1, 2),
          new UUID(-1, 2),
          new UUID(1, -2),
          new LegacyUUID(1, 2),
          new LegacyUUID(-1, 2),
          new ObjectId("000000000000000000000001"),
          new ObjectId("ff0000000000000000000000"),
          false,
          true,
          Instant.ofEpochMilli(-1),
          Instant.ofEpochMilli(0),
          Instant.ofEpochMilli(1_633_000_000_000L),
          new BsonTimestamp(1),
          new BsonTimestamp(-1));

  @Test
  void bytesStandInTheOrderOfTheEngine() {
    for (Object left : VALUES) {
      for (Object right : VALUES) {
        int expected = Integer.signum(ValueComparator.asc().compare(left, right));
        KeyBytes a = KeyBytes.of(left);
        KeyBytes b = KeyBytes.of(right);

        assertThat(Integer.signum(a.compareTo(b))).as("%s to %s", left, right).isEqualTo(expected);
        assertThat(Integer.signum(a.inverted().compareTo(b.inverted())))
            .as("%s to %s, descending", left, right)
            .isEqualTo(-expected);
      }
      assertThat(OrderedBytes.isOrdered(left)).as("%s", left).isTrue();
    }
  }

  @Test
  void noEncodingBeginsAnother() {
    List<Object> values = new ArrayList<>(VALUES);
    values.add(new Document("a", 1));
    values.add(new Document("a", 1).append("b", null));
    values.add(new Document());
    values.add(new Document("a", new Document("b", "c")));
    values.add(List.of());
    values.add(List.of(1));
    values.add(List.of(1, 2));
    for (Object left : values) {
      for (Object right : values) {
        KeyBytes a = KeyBytes.of(left);
        KeyBytes b = KeyBytes.of(right);
        if (!a.equals(b)) {
          assertThat(a.startsWith(b)).as("%s and %s", left, right).isFalse();
        }
      }
    }
  }

  @Test
  void knowsWhereItsOrderIsNotTheEngines() {
    assertThat(
            List.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                1e300,
                3_000_000_000.5,
                Decimal128.NaN,
                new Decimal128(new BigDecimal("1234567890.1234567")),
                new Document("a", 1),
                List.of(1)))
        .noneMatch(OrderedBytes::isOrdered);
  }
}
