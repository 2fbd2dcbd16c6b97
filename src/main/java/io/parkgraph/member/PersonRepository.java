package io.parkgraph.member;

import com.mongodb.client.model.Filters;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks people up. */
@Repository
class PersonRepository {

  private final Documents<Person> documents;

  PersonRepository(Documents<Person> documents) {
    this.documents = documents;
  }

  Documents<Person> documents() {
    return documents;
  }

  /** Those of the keys that belong to a place that is seen. */
  List<Person> findAll(Collection<String> ids, Seen seen) {
    return documents.findAll(ids).stream()
        .filter(person -> seen.contains(person.places()))
        .toList();
  }

  Slice<Person> find(PersonFilter filter, Seen seen, PersonOrder order, PageRequest page) {
    return documents.page(conditions(filter, seen), ordering(order), page);
  }

  long count(PersonFilter filter, Seen seen) {
    Bson wanted = conditions(filter, seen);
    return seen.all() ? documents.count(wanted) : documents.ids(wanted, 0).size();
  }

  /** Those whose formal relation is in one of the organizations. */
  List<Person> inBranches(Collection<String> branchIds) {
    return branchIds.isEmpty()
        ? List.of()
        : documents.list(Filters.in(MemberConfiguration.BRANCH, branchIds));
  }

  /** Those with a status whose formal relation is in the organization, by their keys. */
  List<String> ids(String branchId, MembershipStatus status) {
    return documents.ids(
        Filters.and(
            Filters.eq(MemberConfiguration.BRANCH, branchId),
            Filters.eq(MemberConfiguration.STATUS, status.name())),
        0);
  }

  /** How many people of a status belong to each of the organizations, by one command. */
  Map<String, Integer> tally(Collection<String> branchIds, Set<MembershipStatus> statuses) {
    return documents.tally(
        Filters.and(
            Filters.in(MemberConfiguration.BRANCH, branchIds),
            Filters.in(MemberConfiguration.STATUS, names(statuses))),
        MemberConfiguration.BRANCH);
  }

  /** Those who belong to the organization, whatever their status but those who left. */
  List<String> belongingTo(String branchId) {
    return documents.ids(
        Filters.and(
            Filters.eq(MemberConfiguration.BRANCH, branchId),
            Filters.ne(MemberConfiguration.STATUS, MembershipStatus.ENDED.name())),
        0);
  }

  /** Those who take part in the organization as floating members now, by their keys. */
  List<String> hostedBy(String organizationId) {
    return documents.ids(
        Filters.and(
            Filters.eq(MemberConfiguration.PLACES, Place.organization(organizationId).toString()),
            Filters.eq(MemberConfiguration.HOST, organizationId),
            Filters.eq(MemberConfiguration.HOSTED_UNTIL, null)),
        0);
  }

  /** Those whose transfer waits for the organization's acceptance, by their keys. */
  List<String> expectedBy(String organizationId) {
    return documents.ids(
        Filters.and(
            Filters.eq(MemberConfiguration.TARGET, organizationId),
            Filters.elemMatch(
                MemberConfiguration.TRANSFERS,
                Filters.and(
                    Filters.eq("to.organizationId", organizationId),
                    Filters.eq("state", TransferState.IN_REVIEW.name())))),
        0);
  }

  /** Those of a status who belong to one of the organizations, by their keys. */
  List<String> belongingTo(Collection<String> branchIds, MembershipStatus status) {
    return documents.ids(
        Filters.and(
            Filters.in(MemberConfiguration.BRANCH, branchIds),
            Filters.eq(MemberConfiguration.STATUS, status.name())),
        0);
  }

  /** Those of a status who work at one of the enterprises now, by their keys. */
  List<String> employedAt(Collection<String> enterpriseIds, MembershipStatus status) {
    return documents.ids(
        Filters.and(
            Filters.in(MemberConfiguration.EMPLOYERS, enterpriseIds),
            Filters.eq(MemberConfiguration.STATUS, status.name())),
        0);
  }

  /** Those who work at the enterprise now. */
  List<Person> employedAt(String enterpriseId) {
    return documents.list(Filters.eq(MemberConfiguration.EMPLOYERS, enterpriseId));
  }

  /** Who consented by the token of this hash. */
  Optional<Person> ofToken(String tokenHash) {
    return documents.list(Filters.eq(MemberConfiguration.TOKEN, tokenHash)).stream().findFirst();
  }

  private static List<String> names(Set<MembershipStatus> statuses) {
    return statuses.stream().map(MembershipStatus::name).toList();
  }

  private static Bson conditions(PersonFilter filter, Seen seen) {
    return new Conditions()
        .oneOf(MemberConfiguration.PLACES, seen.texts())
        .combine(List.of(filter), List.of(), null, PersonRepository::conditions)
        .toFilter();
  }

  private static Bson conditions(PersonFilter filter) {
    return new Conditions()
        .equal(MemberConfiguration.BRANCH, filter.branchId())
        .equal(MemberConfiguration.STATUS, filter.status() == null ? null : filter.status().name())
        .equal(MemberConfiguration.EMPLOYERS, filter.employerId())
        .text("name", MemberConfiguration.SEARCH, filter.name())
        .combine(filter.and(), filter.or(), filter.not(), PersonRepository::conditions)
        .combine(placed(filter), List.of(), null, condition -> condition)
        .toFilter();
  }

  private static List<Bson> placed(PersonFilter filter) {
    if (filter.unplaced() == null) {
      return List.of();
    }
    return List.of(
        filter.unplaced()
            ? Filters.eq(MemberConfiguration.BRANCH, null)
            : Filters.ne(MemberConfiguration.BRANCH, null));
  }

  private static Ordering ordering(PersonOrder order) {
    return switch (order.field()) {
      case NAME -> Ordering.by(MemberConfiguration.NAME_KEY, order.descending());
      case STATUS -> Ordering.by(MemberConfiguration.STATUS_KEY, order.descending());
      case SINCE -> Ordering.by(MemberConfiguration.SINCE_KEY, order.descending());
    };
  }
}
