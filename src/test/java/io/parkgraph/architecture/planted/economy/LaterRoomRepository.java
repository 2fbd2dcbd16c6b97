package io.parkgraph.architecture.planted.economy;

import io.parkgraph.architecture.planted.enterprise.EarlierRoom;

/** Closes a circle between two rooms. */
public record LaterRoomRepository(EarlierRoom earlier) {}
