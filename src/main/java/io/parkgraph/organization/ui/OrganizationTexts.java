package io.parkgraph.organization.ui;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Organizations as they are told of elsewhere. */
final class OrganizationTexts {

  private static final String FIELD = "organization.field.";

  private OrganizationTexts() {}

  static EntityTexts of(OrganizationService organizations, Pickers pickers) {
    return new EntityTexts(
        "organizations",
        "organization.one",
        Scope.ORGANIZATION_READ,
        Map.ofEntries(
            Map.entry("name", FIELD + "name"),
            Map.entry("kind", FIELD + "kind"),
            Map.entry("state", FIELD + "state"),
            Map.entry("parentId", FIELD + "parentId"),
            Map.entry("territoryParentId", FIELD + "territoryParentId"),
            Map.entry("enterpriseId", FIELD + "enterpriseId"),
            Map.entry("coveredIds", FIELD + "coveredIds"),
            Map.entry("approvalNumber", FIELD + "approvalNumber"),
            Map.entry("foundedOn", FIELD + "foundedOn"),
            Map.entry("term.since", FIELD + "termSince"),
            Map.entry("term.until", FIELD + "termEnd"),
            Map.entry("votes", FIELD + "votes"),
            Map.entry("venues", "organization.venues"),
            Map.entry("venues.name", "organization.venue.name"),
            Map.entry("venues.address", "organization.venue.address"),
            Map.entry("venues.seats", "organization.venue.seats")),
        (path, text) -> logged(pickers, path, text),
        ids ->
            organizations.visible(ids).stream()
                .collect(Collectors.toMap(Organization::id, Organization::name)),
        id -> OrganizationQuery.PATH + "/" + id);
  }

  static String kind(OrganizationKind kind) {
    return Localized.constant("organizationKind", kind);
  }

  static String state(OrganizationState state) {
    return Localized.constant("organizationState", state);
  }

  /** A day as it is written everywhere; empty for none. */
  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String logged(Pickers pickers, String path, String text) {
    return switch (path) {
      case "kind" ->
          ListFilter.constant(OrganizationKind.class, text)
              .map(OrganizationTexts::kind)
              .orElse(text);
      case "state" ->
          ListFilter.constant(OrganizationState.class, text)
              .map(OrganizationTexts::state)
              .orElse(text);
      case "parentId", "territoryParentId" -> pickers.organizationName(text);
      case "enterpriseId", "coveredIds" -> pickers.enterpriseName(text);
      default -> text;
    };
  }
}
