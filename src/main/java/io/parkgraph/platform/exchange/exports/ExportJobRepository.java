package io.parkgraph.platform.exchange.exports;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Looks exports up; each is its owner's to see and nobody else's. */
@Repository
class ExportJobRepository {

  private final Documents<ExportJob> documents;

  ExportJobRepository(Documents<ExportJob> documents) {
    this.documents = documents;
  }

  Documents<ExportJob> documents() {
    return documents;
  }

  List<ExportJob> findAll(Collection<String> ids, String owner) {
    return documents.findAll(ids).stream().filter(job -> job.owner().equals(owner)).toList();
  }

  /** Those of an owner, the newest first. */
  List<ExportJob> newest(String owner, int limit) {
    return documents
        .page(
            Filters.eq("owner", owner),
            Ordering.by(ExportConfiguration.AT, true),
            PageRequest.first(limit))
        .items();
  }

  /** Those of the files that an export refers to. */
  Set<String> filesAmong(Collection<String> ids) {
    return documents.list(Filters.in("file", ids)).stream()
        .map(ExportJob::file)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
