package io.parkgraph.organization.linkage;

import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How linkages are stored. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkageSettings.class)
class LinkageConfiguration {

  static final String COLLECTION = "linkages";
  static final String PLACES = "k.places";
  static final String LAST_CONTACT = "k.lastContact";
  static final String UNTIL = "k.until";
  static final String BLOCKED = "k.blocked";

  /** Later than every day, for linkages that go on. */
  private static final String FOREVER = "9999-12-31";

  @Bean
  Documents<Linkage> linkageDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
                Linkage.class,
                COLLECTION,
                Linkage::id,
                LinkageConfiguration::derived,
                List.of(
                    Index.on("since", "_id"),
                    Index.on(LAST_CONTACT, "_id"),
                    Index.on("state", LAST_CONTACT, "_id"),
                    Index.on("enterpriseId"),
                    Index.on(PLACES),
                    Index.uniqueWhereHeld(DocumentType.CLAIM)))
            .claiming(Linkage::claim));
  }

  @Bean
  Workflow<?, ?, ?> linkageWorkflow() {
    return LinkageWorkflow.TABLE;
  }

  @Bean
  Workflow<?, ?, ?> linkageBlockerWorkflow() {
    return BlockerWorkflow.TABLE;
  }

  @Bean
  Concerns linkageConcerns() {
    return LinkageConcerns.TABLE;
  }

  private static Map<String, Object> derived(Linkage linkage) {
    return Map.of(
        "places", Place.texts(linkage.places()),
        "lastContact", linkage.lastContact().toString(),
        "until", Objects.toString(linkage.until(), FOREVER),
        "blocked", linkage.isBlocked());
  }
}
