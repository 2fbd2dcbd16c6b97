package io.parkgraph.organization.api;

import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OrganizationFilterInput(
    @Nullable List<OrganizationKind> kinds,
    @Nullable List<OrganizationState> states,
    @Nullable TextFilter name,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable String enterpriseId,
    @Nullable Boolean termDue,
    @Nullable List<OrganizationFilterInput> and,
    @Nullable List<OrganizationFilterInput> or,
    @Nullable OrganizationFilterInput not) {

  /** The domain's filter; an id of another type matches nothing. */
  static OrganizationFilter of(@Nullable OrganizationFilterInput input) {
    return input == null ? OrganizationFilter.ALL : input.filter();
  }

  private OrganizationFilter filter() {
    return new OrganizationFilter(
        kinds,
        states,
        name,
        Keys.of("Organization", parentId),
        Keys.of("Organization", territoryParentId),
        Keys.of("Enterprise", enterpriseId),
        termDue,
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<OrganizationFilter> filters(@Nullable List<OrganizationFilterInput> inputs) {
    return inputs == null
        ? List.of()
        : inputs.stream().map(OrganizationFilterInput::filter).toList();
  }
}
