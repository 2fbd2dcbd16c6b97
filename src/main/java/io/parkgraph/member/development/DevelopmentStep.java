package io.parkgraph.member.development;

import static io.parkgraph.member.development.DevelopmentStage.ACTIVIST;
import static io.parkgraph.member.development.DevelopmentStage.ADMISSION;
import static io.parkgraph.member.development.DevelopmentStage.CANDIDATE;
import static io.parkgraph.member.development.DevelopmentStage.PROBATION;

import java.util.Optional;

/** The 25 steps of development in their order 发展党员工作流程. Each is taken once, none is left out. */
public enum DevelopmentStep {
  /** The written application is handed in 递交入党申请书. */
  APPLICATION(DevelopmentStage.APPLICATION, Takes.DATE),
  /** The organization sends somebody to talk 党组织派人谈话. */
  TALK(DevelopmentStage.APPLICATION, Takes.DATE),
  /** Chosen as an activist 推荐和确定入党积极分子. */
  ACTIVIST_CHOSEN(ACTIVIST, Takes.DATE),
  /** Filed with the committee 上级党委备案. */
  ACTIVIST_FILED(ACTIVIST, Takes.DATE),
  /** One or two mentors are named 指定培养联系人. */
  MENTORS_NAMED(ACTIVIST, Takes.MENTORS),
  /** Training and observation 培养教育考察. */
  TRAINING(ACTIVIST, Takes.DATE),
  /** Chosen as a candidate for development 确定发展对象. */
  CANDIDATE_CHOSEN(CANDIDATE, Takes.DATE),
  /** Filed with the committee 报上级党委备案. */
  CANDIDATE_FILED(CANDIDATE, Takes.DATE),
  /** Two introducers are named 确定入党介绍人. */
  INTRODUCERS_NAMED(CANDIDATE, Takes.INTRODUCERS),
  /** Political review 进行政治审查. */
  POLITICAL_REVIEW(CANDIDATE, Takes.DATE),
  /** Short training 开展集中培训. */
  SHORT_TRAINING(CANDIDATE, Takes.DATE),
  /** Review by the branch committee 支部委员会审查. */
  BRANCH_REVIEW(ADMISSION, Takes.DATE),
  /** Pre-review by the committee 上级党委预审. */
  COMMITTEE_PRE_REVIEW(ADMISSION, Takes.DATE),
  /** The application form is filled in 填写入党志愿书. */
  APPLICATION_FORM(ADMISSION, Takes.DATE),
  /** The branch meeting votes on the admission 支部大会讨论接收. */
  ADMISSION_VOTE(ADMISSION, Takes.VOTE),
  /** The committee sends somebody to talk 上级党委派人谈话. */
  COMMITTEE_TALK(ADMISSION, Takes.DATE),
  /** The committee approves the admission 上级党委审批接收. */
  ADMISSION_APPROVED(ADMISSION, Takes.DATE),
  /** Filed with the organization department 报上级组织部门备案. */
  ADMISSION_FILED(ADMISSION, Takes.DATE),
  /** Assigned to a branch and a group 编入党支部和党小组. */
  ASSIGNED(PROBATION, Takes.DATE),
  /** The oath is taken 入党宣誓. */
  OATH(PROBATION, Takes.DATE),
  /** Continued training and observation 继续教育考察. */
  OBSERVATION(PROBATION, Takes.DATE),
  /** Full status is requested 提出转正申请. */
  FULL_STATUS_REQUESTED(PROBATION, Takes.DATE),
  /** The branch meeting votes on full status 支部大会讨论转正. */
  FULL_STATUS_VOTE(PROBATION, Takes.VOTE),
  /** The committee approves full status 上级党委审批转正. */
  FULL_STATUS_APPROVED(PROBATION, Takes.DATE),
  /** The file is archived 材料归档. */
  ARCHIVED(PROBATION, Takes.DATE);

  /** What a step takes beside its date. */
  public enum Takes {
    /** Nothing more 日期. */
    DATE,
    /** One or two full members who look after an activist 培养联系人. */
    MENTORS,
    /** Two full members who introduce a candidate 入党介绍人. */
    INTRODUCERS,
    /** A vote of the branch meeting 支部大会表决. */
    VOTE
  }

  private final DevelopmentStage stage;
  private final Takes takes;

  DevelopmentStep(DevelopmentStage stage, Takes takes) {
    this.stage = stage;
    this.takes = takes;
  }

  /** The stage that it belongs to. */
  public DevelopmentStage stage() {
    return stage;
  }

  /** What it takes beside its date. */
  public Takes takes() {
    return takes;
  }

  /** Its place in the order, from 1 to 25. */
  public int number() {
    return ordinal() + 1;
  }

  /** The step after it; nothing after the last. */
  public Optional<DevelopmentStep> next() {
    return number() == values().length ? Optional.empty() : Optional.of(values()[number()]);
  }

  /** Whether it comes before another one. */
  public boolean isBefore(DevelopmentStep other) {
    return compareTo(other) < 0;
  }

  /** Whether somebody who took this step last has not been made a full member yet. */
  boolean isBeforeFullStatus() {
    return isBefore(FULL_STATUS_APPROVED);
  }

  /** Whether somebody who took this step last is on probation and was not voted on again. */
  boolean isProbation() {
    return !isBefore(ADMISSION_APPROVED) && isBefore(FULL_STATUS_VOTE);
  }
}
