package io.parkgraph.platform.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.store.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CursorsTest {

  private static final byte[] LIST = "the list".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "another!".getBytes(StandardCharsets.UTF_8);
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Cursors cursors = new Cursors(() -> new byte[32]);

  @Property
  void aPlaceIsReadBack(@ForAll("places") Position place) {
    assertThat(cursors.read(cursors.write(place, LIST), LIST, "after")).isEqualTo(place);
  }

  @Property
  void aChangedCharacterAnywhereIsNoticed(
      @ForAll("places") Position place,
      @ForAll @IntRange(max = 10_000) int where,
      @ForAll @IntRange(min = 1, max = 63) int shift) {
    String cursor = cursors.write(place, LIST);
    int index = where % cursor.length();
    char changed = ALPHABET.charAt((ALPHABET.indexOf(cursor.charAt(index)) + shift) % 64);
    String tampered = cursor.substring(0, index) + changed + cursor.substring(index + 1);

    refused(tampered, "graphql.cursor.invalid");
  }

  @Property
  void anyOtherTextIsRefused(@ForAll String text) {
    refused(text, "graphql.cursor.invalid");
  }

  @Property(tries = 50)
  void aCursorBelongsToItsList(@ForAll("places") Position place) {
    refused(cursors.write(place, OTHER), "graphql.cursor.mismatch");
  }

  @Property(tries = 50)
  void anotherKeySignsOtherwise(@ForAll("places") Position place) {
    byte[] key = new byte[32];
    key[0] = 1;
    refused(new Cursors(() -> key).write(place, LIST), "graphql.cursor.invalid");
  }

  @Provide
  Arbitrary<Position> places() {
    Arbitrary<Object> value =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(40).map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    Arbitrary<List<Object>> values = value.list().ofMaxSize(3);
    return values.flatMap(some ->
        Arbitraries.strings().ofMinLength(1).ofMaxLength(40).map(id -> new Position(some, id)));
  }

  private void refused(String cursor, String reason) {
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> cursors.read(cursor, LIST, "after"))
        .withMessage(reason);
  }
}
