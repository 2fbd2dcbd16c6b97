package io.parkgraph.economy;

import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How this room's aggregates are stored. */
@Configuration(proxyBeanMethods = false)
class EconomyConfiguration {

  @Bean
  Concerns metricRecordConcerns() {
    return MetricRecordConcerns.TABLE;
  }

  @Bean
  Documents<MetricRecord> metricRecordDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            MetricRecord.class,
            "metricRecords",
            MetricRecord::id,
            record -> Map.of(),
            List.of(
                Index.on("month", "_id"),
                Index.on("amount", "_id"),
                Index.on("state", "month", "_id"),
                Index.on("enterpriseId", "month", "_id"))));
  }

  @Bean
  Workflow<?, ?, ?> metricRecordWorkflow() {
    return MetricRecordWorkflow.TABLE;
  }

  @Bean
  Documents<AnnualTarget> annualTargetDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            AnnualTarget.class,
            "annualTargets",
            AnnualTarget::id,
            target -> Map.of(),
            List.of(Index.on("year"))));
  }
}
