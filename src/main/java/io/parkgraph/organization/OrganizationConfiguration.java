package io.parkgraph.organization;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.SearchText;
import io.parkgraph.platform.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How this room's aggregates are stored. */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

  static final String NAME_KEY = "k.name";
  static final String SEARCH = "k.search";
  static final String PLACES = "k.places";
  static final String ENTERPRISES = "k.enterprises";
  static final String FOUNDED = "k.founded";
  static final String TERM_END = "k.termEnd";

  /** Stands where there is no day, after all days. */
  private static final String NEVER = "9999-12-31";

  @Bean
  Documents<Organization> organizationDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
                Organization.class,
                "organizations",
                Organization::id,
                OrganizationConfiguration::derived,
                List.of(
                    Index.on(NAME_KEY, "_id"),
                    Index.on(FOUNDED, "_id"),
                    Index.on(TERM_END, "_id"),
                    Index.on("kind", NAME_KEY, "_id"),
                    Index.on("enterpriseId"),
                    Index.on(ENTERPRISES),
                    Index.on("parentId"),
                    Index.on("territoryParentId"),
                    Index.on(PLACES)))
            .claiming(OrganizationConfiguration::claim));
  }

  @Bean
  Workflow<?, ?, ?> organizationWorkflow() {
    return OrganizationWorkflow.TABLE;
  }

  private static Map<String, Object> derived(Organization organization) {
    Term term = organization.term();
    return Map.of(
        "name", SearchText.sortKey(organization.name()),
        "search", SearchText.of(organization.name()),
        "founded", day(organization.foundedOn()),
        "termEnd", day(term == null || !organization.state().active() ? null : term.until()),
        "enterprises", enterprises(organization),
        "places", Place.texts(organization.places()));
  }

  private static List<String> enterprises(Organization organization) {
    return Stream.concat(
            Stream.ofNullable(organization.enterpriseId()), organization.coveredIds().stream())
        .toList();
  }

  /** An enterprise has one organization of its own of each kind, as long as that is not ended. */
  private static Optional<String> claim(Organization organization) {
    return organization.state() == OrganizationState.DISSOLVED
        ? Optional.empty()
        : Optional.ofNullable(organization.enterpriseId())
            .map(enterprise -> organization.kind() + "|" + enterprise);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? NEVER : day.toString();
  }
}
