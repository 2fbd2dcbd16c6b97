package io.parkgraph.member.development;

import java.util.Arrays;
import java.util.List;

/** The five stages of development, of 2, 4, 5, 7 and 7 steps 发展党员五个阶段. */
public enum DevelopmentStage {
  /** An application is handed in 申请入党. */
  APPLICATION,
  /** An activist is chosen, trained and observed 入党积极分子的确定和培养教育. */
  ACTIVIST,
  /** A candidate is chosen and reviewed 发展对象的确定和考察. */
  CANDIDATE,
  /** A probationary member is admitted 预备党员的接收. */
  ADMISSION,
  /** A probationary member is observed and becomes a full one 预备党员的教育考察和转正. */
  PROBATION;

  /** Its steps, in their order. */
  public List<DevelopmentStep> steps() {
    return Arrays.stream(DevelopmentStep.values()).filter(step -> step.stage() == this).toList();
  }
}
