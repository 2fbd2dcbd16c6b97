package io.parkgraph.platform.command;

/** Refusals that every room shares. */
public enum CommonRefusal implements RefusalCode {
  /** A value is needed and was not given. */
  REQUIRED,
  /** A value is not of the form that the field takes. */
  INVALID,
  /** A text is longer than the field takes; the argument is the largest number of characters. */
  TOO_LONG,
  /** The step needs a stated reason. */
  REASON_REQUIRED,
  /** There is no such entity, or the caller may not know of it. */
  NOT_FOUND,
  /** An entity with this natural key is stored already. */
  ALREADY_EXISTS,
  /** Another entity holds at present what only one may hold, such as the one active linkage. */
  HELD_BY_ANOTHER,
  /** The entity was changed since the caller read it. */
  CONFLICT,
  /** The idempotency key was used before, with another input. */
  IDEMPOTENCY_KEY_REUSED,
  /** The workflow has no such step from the present state. */
  ACTION_NOT_ALLOWED,
  /** The caller lacks a scope; the argument names it. */
  SCOPE_MISSING
}
