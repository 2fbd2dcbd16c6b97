package io.parkgraph.organization;

/** The steps of an organization. */
public enum OrganizationAction {
  /** Proposes that it is founded 提议成立. */
  PROPOSE,
  /** Changes its name and where it stands 变更. */
  UPDATE,
  /** Approves its founding, with a number 批复. */
  APPROVE,
  /** Founds it, by a meeting of members where it elects its committee 成立. */
  FOUND,
  /** Elects its committee anew 换届选举. */
  ELECT,
  /** Notes that its term is over 任期届满. */
  FALL_DUE,
  /** Ends it, with a reason 撤销. */
  DISSOLVE
}
