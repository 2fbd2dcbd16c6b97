package io.parkgraph.platform.exchange.imports;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Looks imports up; each is its owner's to see and nobody else's. */
@Repository
class ImportJobRepository {

  private final Documents<ImportJob> documents;

  ImportJobRepository(Documents<ImportJob> documents) {
    this.documents = documents;
  }

  Documents<ImportJob> documents() {
    return documents;
  }

  List<ImportJob> findAll(Collection<String> ids, String owner) {
    return documents.findAll(ids).stream().filter(job -> job.owner().equals(owner)).toList();
  }

  /** Those of an owner, the newest first. */
  Slice<ImportJob> find(String owner, PageRequest page) {
    return documents.page(
        Filters.eq("owner", owner), Ordering.by(ImportConfiguration.AT, true), page);
  }

  /** Those of the files that an import refers to. */
  Set<String> filesAmong(Collection<String> ids) {
    Set<String> files = new HashSet<>();
    documents
        .list(Filters.in(ImportConfiguration.FILE, ids))
        .forEach(job -> files.add(job.file().id()));
    return files;
  }
}
