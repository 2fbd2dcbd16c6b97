package io.parkgraph.member.moves;

import io.parkgraph.platform.command.RefusalCode;

/** Why somebody cannot arrive, move or float, by what else is known of them. */
public enum MoveRefusal implements RefusalCode {
  /** Only a full member or one on probation has a formal relation. */
  NOT_A_PARTY_MEMBER,
  /** There is no such enterprise. */
  EMPLOYER_UNKNOWN
}
