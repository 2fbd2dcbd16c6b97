package io.parkgraph.graph;

/**
 * A node as a caller sees it.
 *
 * @param ref which
 * @param title what it is called, as far as the caller may know
 * @param distance how many steps it is away from where the search began
 */
public record GraphNode(NodeRef ref, String title, int distance) {}
