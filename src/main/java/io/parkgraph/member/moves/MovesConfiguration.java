package io.parkgraph.member.moves;

import io.parkgraph.member.arrival.ArrivalWorkflow;
import io.parkgraph.member.transfer.TransferWorkflow;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Declares the workflows of arrivals and transfers, and how the list of transfers is stored. */
@Configuration(proxyBeanMethods = false)
class MovesConfiguration {

  @Bean
  Workflow<?, ?, ?> arrivalWorkflow() {
    return ArrivalWorkflow.TABLE;
  }

  @Bean
  Workflow<?, ?, ?> transferWorkflow() {
    return TransferWorkflow.TABLE;
  }

  @Bean
  Documents<TransferEntry> transferEntryDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            TransferEntry.class,
            "transfers",
            TransferEntry::id,
            entry -> Map.of(),
            List.of(
                Index.on("since", "_id"),
                Index.on("submitted", "_id"),
                Index.on("state", "since", "_id"),
                Index.on("personId"),
                Index.on("places"))));
  }
}
