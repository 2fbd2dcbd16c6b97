package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.files.FileReferences;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How imports are stored. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

  static final String AT = "k.at";
  static final String FILE = "k.file";

  @Bean
  Documents<ImportJob> importJobDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            ImportJob.class,
            "importJobs",
            ImportJob::id,
            job -> Map.of("at", job.at().toEpochMilli(), "file", job.file().id()),
            List.of(Index.on("owner", AT, "_id"), Index.on(FILE, "_id"))));
  }

  @Bean
  FileReferences importedFiles(ImportJobRepository jobs) {
    return jobs::filesAmong;
  }
}
