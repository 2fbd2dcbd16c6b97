package io.parkgraph.member;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How people are stored. */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

  static final String PLACES = "k.places";
  static final String NAME_KEY = "k.name";
  static final String SEARCH = "k.search";
  static final String STATUS_KEY = "k.status";
  static final String SINCE_KEY = "k.since";
  static final String EMPLOYERS = "k.employers";
  static final String DEVELOPMENT = "k.development";
  static final String DECLARED = "k.declared";
  static final String BRANCH = "membership.branchId";
  static final String STATUS = "membership.status";
  static final String TOKEN = "consents.token";
  static final String HOST = "floating.organizationId";
  static final String HOSTED_UNTIL = "floating.until";
  static final String TRANSFERS = "transfers";
  static final String TARGET = "transfers.to.organizationId";

  @Bean
  Documents<Person> personDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
                Person.class,
                "people",
                Person::id,
                MemberConfiguration::derived,
                List.of(
                    Index.on(PLACES),
                    Index.on(NAME_KEY, "_id"),
                    Index.on(STATUS_KEY, "_id"),
                    Index.on(SINCE_KEY, "_id"),
                    Index.on(BRANCH, STATUS),
                    Index.on(EMPLOYERS),
                    Index.on(DEVELOPMENT, "_id"),
                    Index.on(DECLARED, "_id"),
                    Index.on(TOKEN),
                    Index.on(TARGET)))
            .claiming(person -> Optional.ofNullable(person.identity()).map(IdentityMark::hash)));
  }

  /** The sort fields are never null: who has no membership comes first. */
  private static Map<String, Object> derived(Person person) {
    return Map.of(
        "places", Place.texts(person.places()),
        "name", SearchText.sortKey(person.name()),
        "search", SearchText.of(person.name()),
        "status", person.status().map(status -> status.ordinal() + 1).orElse(0),
        "since",
            Optional.ofNullable(person.membership())
                .map(membership -> membership.since().toString())
                .orElse(""),
        "development", DevelopmentRepository.key(person),
        "declared",
            Optional.ofNullable(person.arrival())
                .map(arrival -> arrival.declaredAt().toEpochMilli())
                .orElse(0L),
        "employers",
            person.employments().stream()
                .filter(Employment::goesOn)
                .map(Employment::enterpriseId)
                .distinct()
                .toList());
  }
}
