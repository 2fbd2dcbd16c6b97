package io.parkgraph.member;

/** What somebody consents to 同意用途: each purpose by itself, withdrawn with immediate effect. */
public enum ConsentPurpose {
  /** That the park keeps the membership and finds an organization 组织生活. */
  ORGANIZATION_LIFE,
  /** That one employer's system may verify the membership by a token 用人单位核验. */
  EMPLOYER_VERIFICATION,
  /** That the membership counts where a run's crew is checked 值乘核验. */
  CREW_RULE;

  /** Whether it is for one employer. */
  public boolean ofEmployer() {
    return this == EMPLOYER_VERIFICATION;
  }
}
