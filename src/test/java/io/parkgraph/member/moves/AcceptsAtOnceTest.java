package io.parkgraph.member.moves;

/** A few rounds; {@code verify} runs a hundred. */
class AcceptsAtOnceTest extends SimultaneousAccepts {

  AcceptsAtOnceTest() {
    super(5);
  }
}
