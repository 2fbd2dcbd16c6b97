package io.parkgraph.architecture.planted.economy;

import org.bson.Document;

/** Touches the store, and is used from everywhere. */
public record LaterRoom(Document document) {}
