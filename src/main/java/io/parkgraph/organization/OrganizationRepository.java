package io.parkgraph.organization;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Looks organizations up. */
@Repository
class OrganizationRepository {

  /** The parent on the sector line. */
  static final String SECTOR = "parentId";

  /** The parent in the territory. */
  static final String TERRITORY = "territoryParentId";

  private static final Bson AT_WORK =
      Filters.in("state", OrganizationState.ACTIVE.name(), OrganizationState.TERM_DUE.name());

  private final Documents<Organization> documents;
  private final Clock clock;

  OrganizationRepository(Documents<Organization> documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  Documents<Organization> documents() {
    return documents;
  }

  Slice<Organization> find(
      OrganizationFilter filter, Seen seen, OrganizationOrder order, PageRequest page) {
    return documents.page(conditions(filter, seen), ordering(order), page);
  }

  long count(OrganizationFilter filter, Seen seen) {
    Bson wanted = conditions(filter, seen);
    return seen.all() ? documents.count(wanted) : documents.ids(wanted, 0).size();
  }

  /** All that the caller may see and that are not ended; a park has some hundred. */
  List<Organization> standing(Seen seen) {
    return documents.list(
        new Conditions()
            .oneOf(OrganizationConfiguration.PLACES, seen.texts())
            .oneOf("state", standingStates())
            .toFilter());
  }

  /** The first so many at work of some kinds whose names contain a text, in the order of names. */
  List<Named> atWork(Collection<OrganizationKind> kinds, String part, Seen seen, int limit) {
    return find(
            OrganizationFilter.of(
                List.copyOf(kinds),
                List.of(OrganizationState.ACTIVE, OrganizationState.TERM_DUE),
                part),
            seen,
            OrganizationOrder.BY_NAME,
            PageRequest.first(limit))
        .items()
        .stream()
        .map(found -> new Named(found.id(), found.name()))
        .toList();
  }

  /** Those of a kind that are at work. */
  List<Organization> active(OrganizationKind kind) {
    return documents.list(Filters.and(Filters.eq("kind", kind.name()), AT_WORK));
  }

  /** The own ones of some enterprises that are at work, by one command. */
  List<Organization> activeOfEach(Collection<String> enterpriseIds) {
    return documents.list(Filters.and(Filters.in("enterpriseId", enterpriseIds), AT_WORK));
  }

  /** Those at work that are for one of these enterprises, alone or jointly. */
  List<Organization> ofEnterprises(Collection<String> enterpriseIds) {
    return documents.list(
        Filters.and(Filters.in(OrganizationConfiguration.ENTERPRISES, enterpriseIds), AT_WORK));
  }

  /** Those that stand under one of these on an axis. */
  List<Organization> under(String axis, Collection<String> parentIds) {
    return parentIds.isEmpty() ? List.of() : documents.list(Filters.in(axis, parentIds));
  }

  /** Those whose term is over by a day, without a note of it. */
  List<Organization> overdue(LocalDate today) {
    return documents.list(
        Filters.and(
            Filters.lte(OrganizationConfiguration.TERM_END, today.toString()),
            Filters.eq("state", OrganizationState.ACTIVE.name())));
  }

  private Bson conditions(OrganizationFilter filter, Seen seen) {
    return seen.all()
        ? conditions(filter)
        : Filters.and(
            new Conditions().oneOf(OrganizationConfiguration.PLACES, seen.texts()).toFilter(),
            conditions(filter));
  }

  private Bson conditions(OrganizationFilter filter) {
    LocalDate today = LocalDate.now(clock);
    var all =
        new Conditions()
            .oneOf("kind", names(filter.kinds()))
            .oneOf("state", names(filter.states()))
            .text("name", OrganizationConfiguration.SEARCH, filter.name())
            .equal(SECTOR, filter.parentId())
            .equal(TERRITORY, filter.territoryParentId())
            .equal(OrganizationConfiguration.ENTERPRISES, filter.enterpriseId());
    Boolean due = filter.termDue();
    if (due != null) {
      all =
          due
              ? all.to(OrganizationConfiguration.TERM_END, today.toString())
              : all.from(OrganizationConfiguration.TERM_END, today.plusDays(1).toString());
    }
    return all.combine(filter.and(), filter.or(), filter.not(), this::conditions).toFilter();
  }

  private static List<String> standingStates() {
    return Arrays.stream(OrganizationState.values())
        .filter(state -> state != OrganizationState.DISSOLVED)
        .map(Enum::name)
        .toList();
  }

  private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
    return values == null ? null : values.stream().<String>map(Enum::name).toList();
  }

  private static Ordering ordering(OrganizationOrder order) {
    return switch (order.field()) {
      case NAME -> Ordering.by(OrganizationConfiguration.NAME_KEY, order.descending());
      case FOUNDED_ON -> Ordering.by(OrganizationConfiguration.FOUNDED, order.descending());
      case TERM_END -> Ordering.by(OrganizationConfiguration.TERM_END, order.descending());
    };
  }
}
