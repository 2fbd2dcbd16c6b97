package io.parkgraph.member.moves;

import com.mongodb.client.model.Filters;
import io.parkgraph.member.Person;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks arrivals up, which stand in their people. */
@Repository
class ArrivalRepository {

  private static final String PLACES = "k.places";

  /** When it was declared, in milliseconds; 0 for people without an arrival. */
  private static final String DECLARED = "k.declared";

  private final Documents<Person> people;

  ArrivalRepository(Documents<Person> people) {
    this.people = people;
  }

  Slice<PersonArrival> find(ArrivalFilter filter, Seen seen, ArrivalOrder order, PageRequest page) {
    return people
        .page(wanted(filter, seen), Ordering.by(DECLARED, order.descending()), page)
        .map(person -> PersonArrival.of(person).orElseThrow());
  }

  long count(ArrivalFilter filter, Seen seen) {
    return people.ids(wanted(filter, seen), 0).size();
  }

  private static Bson wanted(ArrivalFilter filter, Seen seen) {
    return Filters.and(
        Filters.gt(DECLARED, 0L),
        new Conditions().oneOf(PLACES, seen.texts()).toFilter(),
        conditions(filter));
  }

  private static Bson conditions(ArrivalFilter filter) {
    return new Conditions()
        .equal("arrival.state", filter.state() == null ? null : filter.state().name())
        .equal("arrival.employerId", filter.employerId())
        .equal("arrival.branchId", filter.branchId())
        .combine(filter.and(), filter.or(), filter.not(), ArrivalRepository::conditions)
        .toFilter();
  }
}
