package io.parkgraph.economy;

import io.parkgraph.platform.notifications.Concern;
import io.parkgraph.platform.notifications.Concern.Audience;
import io.parkgraph.platform.notifications.Concern.WhoDid;
import io.parkgraph.platform.notifications.Concern.WhoMay;
import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Set;

/** Whom a monthly record's life concerns, as a table. */
final class MetricRecordConcerns {

  private static final Audience PUBLISHERS = new WhoMay(Scope.ECONOMY_PUBLISH);
  private static final Audience SUBMITTER = new WhoDid(Set.of("MetricRecordSubmitted"));

  static final Concerns TABLE =
      new Concerns(
          List.of(
              row("MetricRecordSubmitted", PUBLISHERS),
              row("MetricRecordPublished", SUBMITTER),
              row("MetricRecordCorrected", SUBMITTER),
              row("MetricRecordWithdrawn", SUBMITTER),
              row("MetricRecordRestored", SUBMITTER)));

  private MetricRecordConcerns() {}

  private static Concern row(String event, Audience audience) {
    return new Concern("metricRecords", event, audience);
  }
}
