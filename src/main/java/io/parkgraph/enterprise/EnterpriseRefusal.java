package io.parkgraph.enterprise;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of an enterprise is refused. */
public enum EnterpriseRefusal implements RefusalCode {
  /** The form or a check character of the credit code is wrong. */
  CREDIT_CODE_INVALID,
  /** The park has no such industry code. */
  INDUSTRY_UNKNOWN,
  /** A division code of GB/T 2260 has six digits. */
  DIVISION_CODE_INVALID
}
