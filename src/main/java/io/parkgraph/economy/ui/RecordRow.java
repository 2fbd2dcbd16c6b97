package io.parkgraph.economy.ui;

import io.parkgraph.economy.MetricRecord;

/**
 * A monthly record as the list shows it.
 *
 * @param record the record
 * @param enterprise the name of its enterprise
 */
record RecordRow(MetricRecord record, String enterprise) {

  String id() {
    return record.id();
  }
}
