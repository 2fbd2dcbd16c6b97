package io.parkgraph.member;

/** How somebody stands to the Party 党员身份. */
public enum MembershipStatus {
  /** Has applied 入党申请人. */
  APPLICANT,
  /** Was chosen as an activist 入党积极分子. */
  ACTIVIST,
  /** Was chosen as a candidate 发展对象. */
  CANDIDATE,
  /** Is a member on probation 预备党员: takes part, and does not vote. */
  PROBATIONARY,
  /** Is a full member 正式党员. */
  FULL,
  /** Is a member whose rights are suspended 停止党籍. */
  SUSPENDED,
  /** Is not a member any more 党籍终止. */
  ENDED;

  /** Whether it is membership, on probation or in full; who applies is no member yet. */
  public boolean isMember() {
    return this == PROBATIONARY || this == FULL;
  }
}
