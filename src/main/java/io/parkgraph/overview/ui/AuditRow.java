package io.parkgraph.overview.ui;

import io.parkgraph.platform.events.LoggedEvent;
import java.io.Serializable;
import java.time.Instant;

/** What the audit's list shows of an event. */
record AuditRow(String id, Instant at, String by, String what, String type, String subject)
    implements Serializable {

  static AuditRow of(LoggedEvent event, String what, String type, String subject) {
    return new AuditRow(event.id(), event.at(), event.callerName(), what, type, subject);
  }
}
