package io.parkgraph.organization.voting;

import java.util.Collection;
import java.util.Set;

/**
 * Who is due at a meeting, as the roll of members has it.
 *
 * @param due the ids of the full members
 * @param probationary the ids of the probationary members, who may be there and do not vote
 */
public record Electorate(Set<String> due, Set<String> probationary) {

  /** Copies its sets. */
  public Electorate {
    due = Set.copyOf(due);
    probationary = Set.copyOf(probationary);
  }

  /** The electorate of these people. */
  public static Electorate of(Collection<String> due, Collection<String> probationary) {
    return new Electorate(Set.copyOf(due), Set.copyOf(probationary));
  }
}
