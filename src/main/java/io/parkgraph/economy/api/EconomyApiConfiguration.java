package io.parkgraph.economy.api;

import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordExport;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.platform.graphql.exchange.ExportableList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EconomyApiConfiguration {

  @Bean
  NodeType<MetricRecord> metricRecordNodes(MetricRecordService records) {
    return new NodeType<>(
        "MetricRecord", MetricRecord.class, Scope.ECONOMY_READ, records::findAll, records::visible);
  }

  @Bean
  NodeType<AnnualTarget> annualTargetNodes(AnnualTargetService targets) {
    return new NodeType<>("AnnualTarget", AnnualTarget.class, Scope.ECONOMY_READ, targets::findAll);
  }

  @Bean
  ExportableList<ExportMetricRecordsInput> metricRecordExports(MetricRecordExport export) {
    return new ExportableList<>(
        "metricRecords",
        ExportMetricRecordsInput.class,
        Scope.ECONOMY_READ,
        input -> export.of(MetricRecordFilterInput.of(input.filter()), input.orderBy().order()));
  }
}
