package io.parkgraph.organization.voting;

import io.parkgraph.platform.command.RefusalCode;

/** Why a vote is refused or fails. */
public enum VoteRefusal implements RefusalCode {
  /** One of those named is a probationary member, who does not vote. */
  PROBATIONARY_CANNOT_VOTE,
  /** One of those named is no full member who is due at this meeting. */
  NOT_A_MEMBER,
  /** More votes are counted than people are present; the arguments are both numbers. */
  VOTES_EXCEED_PRESENT,
  /** Too few of those due are present; the arguments are the present and the due. */
  QUORUM_NOT_MET,
  /** Too few agree; the arguments are the ayes and how many they are measured against. */
  VOTE_NOT_CARRIED
}
