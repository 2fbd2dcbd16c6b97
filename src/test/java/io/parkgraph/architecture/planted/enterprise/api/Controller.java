package io.parkgraph.architecture.planted.enterprise.api;

/** A controller that everybody can name. */
public record Controller(String name) {}
