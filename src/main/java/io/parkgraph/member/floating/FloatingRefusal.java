package io.parkgraph.member.floating;

import io.parkgraph.platform.command.RefusalCode;

/** Why a registration of a floating member is refused. */
public enum FloatingRefusal implements RefusalCode {
  /** The member is registered somewhere already. */
  FLOATING_ACTIVE,
  /** The member is registered nowhere. */
  FLOATING_NOT_ACTIVE,
  /** The member's formal relation is with that organization. */
  FLOATING_AT_HOME,
  /** There is no such organization, or it does not take members. */
  HOST_UNKNOWN,
  /** The organization is not active. */
  HOST_NOT_ACTIVE
}
