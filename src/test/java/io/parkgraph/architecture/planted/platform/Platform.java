package io.parkgraph.architecture.planted.platform;

import io.parkgraph.architecture.planted.economy.LaterRoom;

/** Knows a room. */
record Platform(LaterRoom later) {}
