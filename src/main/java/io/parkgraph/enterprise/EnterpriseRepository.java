package io.parkgraph.enterprise;

import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks enterprises up. */
@Repository
class EnterpriseRepository {

  private final Documents<Enterprise> documents;

  EnterpriseRepository(Documents<Enterprise> documents) {
    this.documents = documents;
  }

  Documents<Enterprise> documents() {
    return documents;
  }

  Slice<Enterprise> find(EnterpriseFilter filter, EnterpriseOrder order, PageRequest page) {
    return documents.page(conditions(filter), ordering(order), page);
  }

  long count(EnterpriseFilter filter) {
    return documents.count(conditions(filter));
  }

  List<String> ids(EnterpriseFilter filter, int limit) {
    return documents.ids(conditions(filter), limit);
  }

  private static Bson conditions(EnterpriseFilter filter) {
    return new Conditions()
        .equal("managed", filter.managed())
        .equal("site", filter.site() == null ? null : filter.site().name())
        .text("industry", "industry", filter.industry())
        .text("name", EnterpriseConfiguration.SEARCH, filter.name())
        .text("_id", EnterpriseConfiguration.CODE_SEARCH, filter.creditCode())
        .combine(filter.and(), filter.or(), filter.not(), EnterpriseRepository::conditions)
        .toFilter();
  }

  private static Ordering ordering(EnterpriseOrder order) {
    return switch (order.field()) {
      case NAME -> Ordering.by(EnterpriseConfiguration.NAME_KEY, order.descending());
      case CREDIT_CODE -> Ordering.by(EnterpriseConfiguration.CODE_SEARCH, order.descending());
      case INDUSTRY -> Ordering.by("industry", order.descending());
    };
  }
}
