package io.parkgraph.member.development;

/** How far a development has come: the step that was taken last, or that it was ended. */
public enum DevelopmentState {
  /** Step 1 was taken last: the written application is handed in 递交入党申请书. */
  APPLICATION,
  /** Step 2 was taken last: the organization sends somebody to talk 党组织派人谈话. */
  TALK,
  /** Step 3 was taken last: chosen as an activist 推荐和确定入党积极分子. */
  ACTIVIST_CHOSEN,
  /** Step 4 was taken last: filed with the committee 上级党委备案. */
  ACTIVIST_FILED,
  /** Step 5 was taken last: one or two mentors are named 指定培养联系人. */
  MENTORS_NAMED,
  /** Step 6 was taken last: training and observation 培养教育考察. */
  TRAINING,
  /** Step 7 was taken last: chosen as a candidate for development 确定发展对象. */
  CANDIDATE_CHOSEN,
  /** Step 8 was taken last: filed with the committee 报上级党委备案. */
  CANDIDATE_FILED,
  /** Step 9 was taken last: two introducers are named 确定入党介绍人. */
  INTRODUCERS_NAMED,
  /** Step 10 was taken last: political review 进行政治审查. */
  POLITICAL_REVIEW,
  /** Step 11 was taken last: short training 开展集中培训. */
  SHORT_TRAINING,
  /** Step 12 was taken last: review by the branch committee 支部委员会审查. */
  BRANCH_REVIEW,
  /** Step 13 was taken last: pre-review by the committee 上级党委预审. */
  COMMITTEE_PRE_REVIEW,
  /** Step 14 was taken last: the application form is filled in 填写入党志愿书. */
  APPLICATION_FORM,
  /** Step 15 was taken last: the branch meeting votes on the admission 支部大会讨论接收. */
  ADMISSION_VOTE,
  /** Step 16 was taken last: the committee sends somebody to talk 上级党委派人谈话. */
  COMMITTEE_TALK,
  /** Step 17 was taken last: the committee approves the admission 上级党委审批接收. */
  ADMISSION_APPROVED,
  /** Step 18 was taken last: filed with the organization department 报上级组织部门备案. */
  ADMISSION_FILED,
  /** Step 19 was taken last: assigned to a branch and a group 编入党支部和党小组. */
  ASSIGNED,
  /** Step 20 was taken last: the oath is taken 入党宣誓. */
  OATH,
  /** Step 21 was taken last: continued training and observation 继续教育考察. */
  OBSERVATION,
  /** Step 22 was taken last: full status is requested 提出转正申请. */
  FULL_STATUS_REQUESTED,
  /** Step 23 was taken last: the branch meeting votes on full status 支部大会讨论转正. */
  FULL_STATUS_VOTE,
  /** Step 24 was taken last: the committee approves full status 上级党委审批转正. */
  FULL_STATUS_APPROVED,
  /** Step 25 was taken last: the file is archived 材料归档. */
  ARCHIVED,
  /** Ended before full membership 已终止. */
  ENDED;

  /** The state after a step. */
  static DevelopmentState after(DevelopmentStep step) {
    return valueOf(step.name());
  }
}
