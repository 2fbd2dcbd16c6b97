package io.parkgraph.organization;

/** What a meeting of members elects somebody to. */
public enum OfficerPost {
  /** Secretary 书记. */
  SECRETARY,
  /** Deputy secretary 副书记. */
  DEPUTY,
  /** Member of the committee 委员. */
  COMMITTEE_MEMBER
}
