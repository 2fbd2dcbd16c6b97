package io.parkgraph.enterprise;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
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

  Slice<Enterprise> find(
      EnterpriseFilter filter, Rows visible, EnterpriseOrder order, PageRequest page) {
    return documents.page(conditions(filter, visible), ordering(order), page);
  }

  /** The first so many of the visible ones whose names contain a text, in the order of names. */
  List<Named> named(String part, Rows visible, int limit) {
    return find(
            EnterpriseFilter.named(part),
            visible,
            EnterpriseOrder.BY_NAME,
            PageRequest.first(limit))
        .items()
        .stream()
        .map(found -> new Named(found.id(), found.name()))
        .toList();
  }

  long count(EnterpriseFilter filter, Rows visible) {
    Bson wanted = conditions(filter, visible);
    return visible.all() ? documents.count(wanted) : documents.ids(wanted, 0).size();
  }

  List<String> ids(EnterpriseFilter filter, Rows visible, int limit) {
    return documents.ids(conditions(filter, visible), limit);
  }

  /** Those with a contact of this sealed number; a number is some enterprises' at most. */
  List<Enterprise> withContact(Binary sealedNumber) {
    return documents.list(Filters.eq(EnterpriseConfiguration.CONTACT_NUMBER, sealedNumber));
  }

  /** Those that one of the files is attached to. */
  List<Enterprise> withAttachments(Collection<String> fileIds) {
    return documents.list(Filters.in(EnterpriseConfiguration.ATTACHED, fileIds));
  }

  private static Bson conditions(EnterpriseFilter filter, Rows visible) {
    Bson wanted = conditions(filter);
    return visible.all()
        ? wanted
        : Filters.and(Filters.in("_id", Objects.requireNonNull(visible.ids())), wanted);
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
