package io.parkgraph.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import java.util.stream.Stream;

/** Picks a branch that is at work by its name or pinyin; the list holds the first that match. */
class BranchPicker extends ComboBox<Organization> {

  private static final long serialVersionUID = 1L;

  BranchPicker(OrganizationService organizations) {
    setPageSize(PageRequest.MAX_SIZE);
    setItemLabelGenerator(Organization::name);
    setItems(query -> {
      int limit = Math.min(query.getLimit(), PageRequest.MAX_SIZE);
      var atWork =
          OrganizationFilter.of(
              List.of(OrganizationKind.BRANCH, OrganizationKind.JOINT_BRANCH),
              List.of(OrganizationState.ACTIVE, OrganizationState.TERM_DUE),
              query.getFilter().orElse(""));
      return query.getOffset() > 0
          ? Stream.empty()
          : organizations
              .find(atWork, OrganizationOrder.BY_NAME, PageRequest.first(limit))
              .items()
              .stream();
    });
  }
}
