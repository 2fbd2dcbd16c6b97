package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesWorkflow;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How dues are stored. */
@Configuration(proxyBeanMethods = false)
class DuesConfiguration {

  @Bean
  Documents<DuesRecord> duesDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            DuesRecord.class,
            "dues",
            DuesRecord::id,
            record -> Map.of("places", Place.texts(record.places())),
            List.of(Index.on("personId", "month"), Index.on("branchId", "month", "_id"))));
  }

  @Bean
  Workflow<?, ?, ?> duesWorkflow() {
    return DuesWorkflow.TABLE;
  }
}
