package io.parkgraph.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  @Test
  void aTextThatNoStoredTextCanHoldAsksForNothingInsteadOfBeingSearched() {
    String endless = "a".repeat(200_000);
    assertThat(text(TextFilter.containing(endless)))
        .isEqualTo(BsonDocument.parse("{ name: { $in: [] } }"));
    assertThat(text(new TextFilter(null, null, null, endless)))
        .isEqualTo(BsonDocument.parse("{ name: { $in: [] } }"));
  }

  @Test
  void aTextOfALengthThatPeopleTypeIsSearched() {
    assertThat(text(TextFilter.containing("示例")).containsKey("k.search")).isTrue();
  }

  private static BsonDocument text(TextFilter filter) {
    return new Conditions().text("name", "k.search", filter).toFilter().toBsonDocument();
  }
}
