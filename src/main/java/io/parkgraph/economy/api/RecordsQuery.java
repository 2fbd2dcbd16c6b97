package io.parkgraph.economy.api;

import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordOrder;
import io.parkgraph.platform.store.PageRequest;

/** Which page of which enterprise's records a field asks for. */
record RecordsQuery(
    String enterpriseId, MetricRecordFilter filter, MetricRecordOrder order, PageRequest page) {

  /** What it asks for, whoever's records they are: such queries are read together. */
  RecordsQuery ofAnybody() {
    return new RecordsQuery("", filter, order, page);
  }
}
