package io.parkgraph.member.membership;

/** What is decided on a membership. */
public enum MembershipAction {
  /** Suspends the member's rights, with a reason 停止党籍. */
  SUSPEND,
  /** Lets the membership go on as it was before, with a reason 恢复党籍. */
  RESUME,
  /** Ends it, with a reason 终止党籍. */
  END
}
