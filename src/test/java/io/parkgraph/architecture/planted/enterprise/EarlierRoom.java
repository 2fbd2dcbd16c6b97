package io.parkgraph.architecture.planted.enterprise;

import io.parkgraph.architecture.planted.economy.LaterRoom;

/** Uses a later room. */
public record EarlierRoom(LaterRoom later) {}
