package io.parkgraph.organization;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.store.Documents;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Looks organizations up. */
@Repository
class OrganizationRepository {

  private static final Bson AT_WORK =
      Filters.in("state", OrganizationState.ACTIVE.name(), OrganizationState.TERM_DUE.name());

  private final Documents<Organization> documents;

  OrganizationRepository(Documents<Organization> documents) {
    this.documents = documents;
  }

  Documents<Organization> documents() {
    return documents;
  }

  /** Those of a kind that are at work. */
  List<Organization> active(OrganizationKind kind) {
    return documents.list(Filters.and(Filters.eq("kind", kind.name()), AT_WORK));
  }

  /** The enterprise's own ones that are at work. */
  List<Organization> activeOf(String enterpriseId) {
    return documents.list(Filters.and(Filters.eq("enterpriseId", enterpriseId), AT_WORK));
  }

  /** Those that stand under one of these on an axis. */
  List<Organization> under(String axis, Collection<String> parentIds) {
    return parentIds.isEmpty() ? List.of() : documents.list(Filters.in(axis, parentIds));
  }
}
