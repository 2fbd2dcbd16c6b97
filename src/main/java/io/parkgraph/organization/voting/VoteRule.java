package io.parkgraph.organization.voting;

/**
 * When a meeting can vote, and when what it votes on is carried.
 *
 * <p>Source: for resolutions and admissions, the rules on developing members 发展党员工作细则 (a majority
 * of those who are due); for elections, the rules on elections of grass-roots organizations
 * 基层组织选举工作条例 (four fifths of those due are present; elected is who has more than half of those
 * present).
 */
public enum VoteRule {
  /** A resolution or an admission 决议: more than half of those due come, and as many agree. */
  RESOLUTION {
    @Override
    boolean quorum(int due, int present) {
      return 2L * present > due;
    }

    @Override
    boolean carries(int due, int present, int ayes) {
      return 2L * ayes > due;
    }
  },

  /** An election 选举: four fifths of those due come, and more than half of those present agree. */
  ELECTION {
    @Override
    boolean quorum(int due, int present) {
      return due > 0 && 5L * present >= 4L * due;
    }

    @Override
    boolean carries(int due, int present, int ayes) {
      return 2L * ayes > present;
    }
  };

  /** Whether so many of those due are enough to vote. */
  abstract boolean quorum(int due, int present);

  /** Whether so many ayes carry it. */
  abstract boolean carries(int due, int present, int ayes);
}
