package io.parkgraph.platform.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NodeIdTest {

  @Property
  void anIdIsReadBack(
      @ForAll @AlphaChars @StringLength(min = 1, max = 30) String type,
      @ForAll @StringLength(max = 60) String key) {
    assertThat(NodeId.keyOf(type, NodeId.of(type, key))).isEqualTo(key);
    assertThat(NodeId.keyOf(type + "x", NodeId.of(type, key))).isEmpty();
  }

  @Property
  void anyOtherTextIsNoIdOrOneOfAType(@ForAll String text) {
    NodeId.parse(text).ifPresent(id -> assertThat(id.type()).isNotEmpty());
  }
}
