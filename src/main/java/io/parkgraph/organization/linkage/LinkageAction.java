package io.parkgraph.organization.linkage;

/** The steps of a linkage. */
public enum LinkageAction {
  /** Links an enterprise 建立. */
  CONCLUDE,
  /** Logs that they were in contact 登记联系. */
  LOG_CONTACT,
  /** Tells what stands in the enterprise's way 提出问题. */
  RAISE_BLOCKER,
  /** Notes by the clock that nobody was in contact for too long 久未联系. */
  FALL_SILENT,
  /** Ends it, with a reason 结束. */
  END
}
