package io.parkgraph.economy.ui;

import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.platform.Money;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * What the list shows of a monthly record, and no more: a session keeps it.
 *
 * @param id the record's id
 * @param version the version that is shown
 * @param enterpriseId the enterprise's credit code
 * @param enterprise the enterprise's name
 * @param metric of what
 * @param month of when
 * @param amount the amount, in yuan
 * @param state the state
 * @param revisions how many revisions there are
 */
record RecordRow(
    String id,
    long version,
    String enterpriseId,
    String enterprise,
    Metric metric,
    YearMonth month,
    Money amount,
    MetricRecordState state,
    int revisions)
    implements Serializable {

  static RecordRow of(MetricRecord record, String enterprise) {
    return new RecordRow(
        record.id(),
        record.version(),
        record.enterpriseId(),
        enterprise,
        record.metric(),
        record.month(),
        record.amount(),
        record.state(),
        record.revisions().size());
  }
}
