package io.parkgraph.economy;

import com.mongodb.client.model.Filters;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Looks monthly records up. */
@Repository
class MetricRecordRepository {

  private static final Bson PUBLISHED = Filters.eq("state", MetricRecordState.PUBLISHED.name());

  private final Documents<MetricRecord> documents;

  private final EnterpriseDirectory enterprises;

  MetricRecordRepository(Documents<MetricRecord> documents, EnterpriseDirectory enterprises) {
    this.documents = documents;
    this.enterprises = enterprises;
  }

  Documents<MetricRecord> documents() {
    return documents;
  }

  Slice<MetricRecord> find(
      MetricRecordFilter filter,
      VisibleRecords visible,
      MetricRecordOrder order,
      PageRequest page) {
    return documents.page(conditions(filter, visible), ordering(order), page);
  }

  long count(MetricRecordFilter filter, VisibleRecords visible) {
    Bson wanted = conditions(filter, visible);
    return visible.records().all() ? documents.count(wanted) : documents.ids(wanted, 0).size();
  }

  /** All visible records of the enterprises that match. */
  List<MetricRecord> ofEnterprises(
      Collection<String> enterpriseIds, MetricRecordFilter filter, VisibleRecords visible) {
    return documents.list(
        Filters.and(
            Filters.in("enterpriseId", visible.records().among(enterpriseIds)),
            conditions(filter, visible.enterprises())));
  }

  /** The last month that has a published record of one of the enterprises. */
  Optional<YearMonth> lastPublishedMonth(Collection<String> enterpriseIds) {
    return documents
        .first(
            Filters.and(PUBLISHED, Filters.in("enterpriseId", enterpriseIds)),
            Ordering.by("month", true))
        .map(MetricRecord::month);
  }

  /** The enterprises' published records of the months from January a year before to the month. */
  List<MetricRecord> publishedInTwoYears(Collection<String> enterpriseIds, YearMonth asOf) {
    YearMonth januaryBefore = YearMonth.of(asOf.getYear() - 1, 1);
    return documents.list(
        Filters.and(
            PUBLISHED,
            Filters.gte("month", januaryBefore.toString()),
            Filters.lte("month", asOf.toString()),
            Filters.in("enterpriseId", enterpriseIds)));
  }

  private Bson conditions(MetricRecordFilter filter, VisibleRecords visible) {
    Bson wanted = conditions(filter, visible.enterprises());
    Rows rows = visible.records();
    return rows.all()
        ? wanted
        : Filters.and(Filters.in("enterpriseId", Objects.requireNonNull(rows.ids())), wanted);
  }

  /**
   * The conditions of a filter; a filter by enterprise asks for their ids first, by one command.
   *
   * @throws io.parkgraph.platform.store.RelationTooBroad if too many enterprises match
   */
  private Bson conditions(MetricRecordFilter filter, Rows enterprisesSeen) {
    return new Conditions()
        .equal("enterpriseId", filter.enterpriseId())
        .oneOf("enterpriseId", ids(filter.enterprise(), enterprisesSeen))
        .equal("metric", name(filter.metric()))
        .equal("state", name(filter.state()))
        .from("month", text(filter.monthFrom()))
        .to("month", text(filter.monthTo()))
        .combine(
            filter.and(), filter.or(), filter.not(), inner -> conditions(inner, enterprisesSeen))
        .toFilter();
  }

  private @Nullable List<String> ids(@Nullable EnterpriseFilter filter, Rows seen) {
    return filter == null ? null : enterprises.ids(filter, seen, "enterprise");
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable String text(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static Ordering ordering(MetricRecordOrder order) {
    return switch (order.field()) {
      case MONTH -> Ordering.by("month", order.descending());
      case AMOUNT -> Ordering.by("amount", order.descending());
    };
  }
}
