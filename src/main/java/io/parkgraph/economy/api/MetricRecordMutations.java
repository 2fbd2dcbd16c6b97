package io.parkgraph.economy.api;

import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.platform.command.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MetricRecordMutations {

  private final MetricRecordService records;

  MetricRecordMutations(MetricRecordService records) {
    this.records = records;
  }

  @MutationMapping
  Outcome<MetricRecord> submitMetricRecord(@Argument SubmitMetricRecordInput input) {
    return records.submit(input.record(), input.conditions());
  }

  @MutationMapping
  Outcome<MetricRecord> publishMetricRecord(@Argument MetricRecordInput input) {
    return records.publish(input.key(), input.conditions());
  }

  @MutationMapping
  Outcome<MetricRecord> correctMetricRecord(@Argument MetricRecordInput input) {
    return records.correct(input.key(), input.amount(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<MetricRecord> withdrawMetricRecord(@Argument MetricRecordInput input) {
    return records.withdraw(input.key(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<MetricRecord> restoreMetricRecord(@Argument MetricRecordInput input) {
    return records.restore(input.key(), input.reason(), input.conditions());
  }
}
