package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.files.FileReferences;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How exports are stored. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

  static final String AT = "k.at";

  @Bean
  Documents<ExportJob> exportJobDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            ExportJob.class,
            "exportJobs",
            ExportJob::id,
            job -> Map.of("at", job.at().toEpochMilli()),
            List.of(Index.on("owner", AT, "_id"), Index.on("file", "_id"))));
  }

  @Bean
  FileReferences exportedFiles(ExportJobRepository jobs) {
    return jobs::filesAmong;
  }
}
