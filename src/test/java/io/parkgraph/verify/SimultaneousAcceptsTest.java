package io.parkgraph.verify;

import io.parkgraph.member.moves.SimultaneousAccepts;

/** A hundred rounds of sixteen clients who accept one transfer at once. */
class SimultaneousAcceptsTest extends SimultaneousAccepts {

  SimultaneousAcceptsTest() {
    super(100);
  }
}
