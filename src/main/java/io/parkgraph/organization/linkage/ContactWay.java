package io.parkgraph.organization.linkage;

/** How somebody was in contact with an enterprise. */
public enum ContactWay {
  /** At the enterprise 走访. */
  VISIT,
  /** At a meeting 座谈. */
  MEETING,
  /** By telephone 电话. */
  CALL,
  /** In writing 书面或线上. */
  MESSAGE
}
