package io.parkgraph.platform.graphql;

/** What {@code extensions.code} of a top-level error says. */
public enum ErrorCode {
  /** Nobody is known, and what is asked for needs somebody. */
  UNAUTHENTICATED,
  /** The caller lacks the scope that {@code extensions.scope} names. */
  FORBIDDEN,
  /** The request or one of its arguments is wrong; {@code extensions.field} names it. */
  BAD_USER_INPUT,
  /** There is nothing with this id that the caller may see. */
  NOT_FOUND,
  /** The request asks for more than any caller may. */
  COST_EXCEEDED,
  /** The caller's budget is spent for now. */
  RATE_LIMITED,
  /** The time for the request is over. */
  DEADLINE_EXCEEDED,
  /** The cursor was not issued here, or was changed. */
  CURSOR_INVALID,
  /** The cursor belongs to a list with another filter or order. */
  CURSOR_FILTER_MISMATCH,
  /** The product failed; {@code extensions.correlationId} finds the log entry. */
  INTERNAL
}
