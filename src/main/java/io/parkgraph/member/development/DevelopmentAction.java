package io.parkgraph.member.development;

/** What can be done with a development: its steps, one prolongation of the probation, an end. */
public enum DevelopmentAction {
  /** Step 1: the written application is handed in 递交入党申请书. */
  APPLICATION,
  /** Step 2: the organization sends somebody to talk 党组织派人谈话. */
  TALK,
  /** Step 3: chosen as an activist 推荐和确定入党积极分子. */
  ACTIVIST_CHOSEN,
  /** Step 4: filed with the committee 上级党委备案. */
  ACTIVIST_FILED,
  /** Step 5: one or two mentors are named 指定培养联系人. */
  MENTORS_NAMED,
  /** Step 6: training and observation 培养教育考察. */
  TRAINING,
  /** Step 7: chosen as a candidate for development 确定发展对象. */
  CANDIDATE_CHOSEN,
  /** Step 8: filed with the committee 报上级党委备案. */
  CANDIDATE_FILED,
  /** Step 9: two introducers are named 确定入党介绍人. */
  INTRODUCERS_NAMED,
  /** Step 10: political review 进行政治审查. */
  POLITICAL_REVIEW,
  /** Step 11: short training 开展集中培训. */
  SHORT_TRAINING,
  /** Step 12: review by the branch committee 支部委员会审查. */
  BRANCH_REVIEW,
  /** Step 13: pre-review by the committee 上级党委预审. */
  COMMITTEE_PRE_REVIEW,
  /** Step 14: the application form is filled in 填写入党志愿书. */
  APPLICATION_FORM,
  /** Step 15: the branch meeting votes on the admission 支部大会讨论接收. */
  ADMISSION_VOTE,
  /** Step 16: the committee sends somebody to talk 上级党委派人谈话. */
  COMMITTEE_TALK,
  /** Step 17: the committee approves the admission 上级党委审批接收. */
  ADMISSION_APPROVED,
  /** Step 18: filed with the organization department 报上级组织部门备案. */
  ADMISSION_FILED,
  /** Step 19: assigned to a branch and a group 编入党支部和党小组. */
  ASSIGNED,
  /** Step 20: the oath is taken 入党宣誓. */
  OATH,
  /** Step 21: continued training and observation 继续教育考察. */
  OBSERVATION,
  /** Step 22: full status is requested 提出转正申请. */
  FULL_STATUS_REQUESTED,
  /** Step 23: the branch meeting votes on full status 支部大会讨论转正. */
  FULL_STATUS_VOTE,
  /** Step 24: the committee approves full status 上级党委审批转正. */
  FULL_STATUS_APPROVED,
  /** Step 25: the file is archived 材料归档. */
  ARCHIVED,
  /** Prolongs the probation, once, by 6 to 12 months, with a reason 延长预备期. */
  EXTEND_PROBATION,
  /** Ends it before full membership, with a reason 终止发展. */
  END;

  /** The action that takes a step. */
  public static DevelopmentAction of(DevelopmentStep step) {
    return valueOf(step.name());
  }
}
