package io.parkgraph.economy;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.store.Documents;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Looks annual targets up. */
@Repository
class AnnualTargetRepository {

  private final Documents<AnnualTarget> documents;

  AnnualTargetRepository(Documents<AnnualTarget> documents) {
    this.documents = documents;
  }

  Documents<AnnualTarget> documents() {
    return documents;
  }

  /** The targets of a year, in the metrics' order. */
  List<AnnualTarget> ofYear(int year) {
    return documents.list(Filters.eq("year", year)).stream()
        .sorted(Comparator.comparing(AnnualTarget::metric))
        .toList();
  }
}
