package io.parkgraph.graph;

import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.member.PersonOrder;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds nodes by what they are called, as the lists of their rooms do. */
@Service
public class NodeSearch {

  private final EnterpriseService enterprises;
  private final OrganizationService organizations;
  private final PersonService people;
  private final CurrentCaller caller;

  NodeSearch(
      EnterpriseService enterprises,
      OrganizationService organizations,
      PersonService people,
      CurrentCaller caller) {
    this.enterprises = enterprises;
    this.organizations = organizations;
    this.people = people;
    this.caller = caller;
  }

  /**
   * Some nodes whose names, or their pinyin, contain what was typed; of each type so many at most.
   * Of people only those are found by name whose names the caller sees in clear.
   */
  public List<GraphNode> find(String typed, int limit) {
    PageRequest page = PageRequest.first(limit);
    var found = new ArrayList<GraphNode>();
    if (caller.may(Scope.ORGANIZATION_READ)) {
      organizations
          .find(OrganizationFilter.of(null, null, typed), OrganizationOrder.BY_NAME, page)
          .items()
          .forEach(each -> found.add(node(NodeRef.ORGANIZATION, each.id(), each.name())));
    }
    if (caller.may(Scope.ENTERPRISE_READ)) {
      enterprises
          .find(enterprisesNamed(typed), EnterpriseOrder.BY_NAME, page)
          .items()
          .forEach(each -> found.add(node(NodeRef.ENTERPRISE, each.id(), each.name())));
    }
    if (caller.may(Scope.MEMBER_READ) && !typed.isBlank()) {
      people
          .find(peopleNamed(typed), PersonOrder.BY_STATUS, page)
          .items()
          .forEach(each -> found.add(node(NodeRef.PERSON, each.id(), people.name(each))));
    }
    return found;
  }

  private static GraphNode node(String type, String key, String title) {
    return new GraphNode(new NodeRef(type, key), title, 0);
  }

  private static EnterpriseFilter enterprisesNamed(String typed) {
    return typed.isBlank()
        ? EnterpriseFilter.ALL
        : new EnterpriseFilter(
            null, null, null, TextFilter.containing(typed), null, List.of(), List.of(), null);
  }

  private static PersonFilter peopleNamed(String typed) {
    return new PersonFilter(
        null, null, null, null, TextFilter.containing(typed), List.of(), List.of(), null);
  }
}
