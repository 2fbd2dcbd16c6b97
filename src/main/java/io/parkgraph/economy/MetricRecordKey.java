package io.parkgraph.economy;

import java.time.YearMonth;

/**
 * What a monthly record is about; there is one record for each.
 *
 * @param enterpriseId whose
 * @param metric of what
 * @param month of when
 */
public record MetricRecordKey(String enterpriseId, Metric metric, YearMonth month) {

  /** The enterprise of a record's id. */
  static String enterpriseId(String id) {
    return id.substring(0, Math.max(0, id.indexOf('|')));
  }

  /** The key as the record's id. */
  public String id() {
    return enterpriseId + "|" + metric + "|" + month;
  }
}
