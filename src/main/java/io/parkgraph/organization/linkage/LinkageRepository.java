package io.parkgraph.organization.linkage;

import com.mongodb.client.model.Filters;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Looks linkages up. */
@Repository
class LinkageRepository {

  private final Documents<Linkage> documents;
  private final EnterpriseDirectory enterprises;

  LinkageRepository(Documents<Linkage> documents, EnterpriseDirectory enterprises) {
    this.documents = documents;
    this.enterprises = enterprises;
  }

  /**
   * What is the same for all parts of a filter.
   *
   * @param linkages whose linkages are seen
   * @param enterprises which enterprises a filter may look into
   * @param silentSince a linkage is stale whose last contact was on this day or before
   */
  record Sight(Seen linkages, Rows enterprises, LocalDate silentSince) {}

  Documents<Linkage> documents() {
    return documents;
  }

  Slice<Linkage> find(LinkageFilter filter, Sight sight, LinkageOrder order, PageRequest page) {
    return documents.page(visible(filter, sight), ordering(order), page);
  }

  long count(LinkageFilter filter, Sight sight) {
    return documents.count(visible(filter, sight));
  }

  /** Those of some enterprises that held on a day, by one command. */
  List<Linkage> ofEnterprises(Collection<String> enterpriseIds, Seen seen, LocalDate day) {
    return enterpriseIds.isEmpty()
        ? List.of()
        : documents.list(
            Filters.and(
                new Conditions()
                    .oneOf("enterpriseId", enterpriseIds)
                    .oneOf(LinkageConfiguration.PLACES, seen.texts())
                    .toFilter(),
                activeOn(day)));
  }

  /** The ids of all linkages of some enterprises, in force or not. */
  List<String> ids(Collection<String> enterpriseIds) {
    return enterpriseIds.isEmpty()
        ? List.of()
        : documents.ids(Filters.in("enterpriseId", enterpriseIds), 0);
  }

  /** The enterprises of those that match. */
  List<String> enterprisesOf(LinkageFilter filter, Sight sight) {
    return documents.list(visible(filter, sight)).stream()
        .map(Linkage::enterpriseId)
        .distinct()
        .toList();
  }

  /** The ids of those in force that link an enterprise to the organization. */
  List<String> inForce(String bodyId) {
    return documents.ids(
        Filters.and(
            Filters.eq(LinkageConfiguration.PLACES, Place.organization(bodyId).toString()),
            Filters.eq("bodyId", bodyId),
            Filters.eq("state", LinkageState.ACTIVE.name())),
        0);
  }

  /** The ids of those in force whose last contact was on a day or before, not yet noted. */
  List<String> unnotedSilent(LocalDate day) {
    return documents.ids(
        Filters.and(
            Filters.eq("state", LinkageState.ACTIVE.name()),
            Filters.lte(LinkageConfiguration.LAST_CONTACT, day.toString()),
            Filters.eq("silentSince", null)),
        0);
  }

  private Bson visible(LinkageFilter filter, Sight sight) {
    Bson wanted = conditions(filter, sight);
    List<String> places = sight.linkages().texts();
    return places == null
        ? wanted
        : Filters.and(Filters.in(LinkageConfiguration.PLACES, places), wanted);
  }

  /**
   * The conditions of a filter; a filter by enterprise asks for their ids first, by one command.
   *
   * @throws io.parkgraph.platform.store.RelationTooBroad if too many enterprises match
   */
  private Bson conditions(LinkageFilter filter, Sight sight) {
    var conditions =
        new Conditions()
            .equal("enterpriseId", filter.enterpriseId())
            .oneOf("enterpriseId", ids(filter, sight))
            .equal("kind", name(filter.kind()))
            .equal("state", name(filter.state()))
            .equal("bodyId", filter.bodyId())
            .equal(LinkageConfiguration.BLOCKED, filter.blocked());
    return conditions
        .combine(
            parts(filter, sight),
            List.<Bson>of(),
            Boolean.FALSE.equals(filter.stale()) ? silent(sight) : null,
            part -> part)
        .combine(filter.and(), filter.or(), filter.not(), inner -> conditions(inner, sight))
        .toFilter();
  }

  private static List<Bson> parts(LinkageFilter filter, Sight sight) {
    LocalDate day = filter.activeOn();
    var parts = new ArrayList<Bson>();
    if (day != null) {
      parts.add(activeOn(day));
    }
    if (Boolean.TRUE.equals(filter.stale())) {
      parts.add(silent(sight));
    }
    return parts;
  }

  private static Bson silent(Sight sight) {
    return Filters.and(
        Filters.eq("state", LinkageState.ACTIVE.name()),
        Filters.lte(LinkageConfiguration.LAST_CONTACT, sight.silentSince().toString()));
  }

  private static Bson activeOn(LocalDate day) {
    return Filters.and(
        Filters.lte("since", day.toString()),
        Filters.gt(LinkageConfiguration.UNTIL, day.toString()));
  }

  private @Nullable List<String> ids(LinkageFilter filter, Sight sight) {
    return filter.enterprise() == null
        ? null
        : enterprises.ids(filter.enterprise(), sight.enterprises(), "enterprise");
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static Ordering ordering(LinkageOrder order) {
    return switch (order.field()) {
      case SINCE -> Ordering.by("since", order.descending());
      case LAST_CONTACT -> Ordering.by(LinkageConfiguration.LAST_CONTACT, order.descending());
    };
  }
}
