package io.parkgraph.graph.ui;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailSection;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the explorer stands, and what leads to it. */
@Configuration(proxyBeanMethods = false)
class GraphNavigation {

  @Bean
  NavigationEntry graphEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 90, "graph.title", ParkIcon.GRAPH, GraphView.class);
  }

  @Bean
  PaletteAction exploreGraphAction() {
    return new PaletteAction("graph.explore", ParkIcon.GRAPH, GraphState.PATH, Scope.GRAPH_READ);
  }

  @Bean
  DetailSection<Enterprise> graphOfEnterprise(CurrentCaller caller) {
    return new RelatedGraph<>(Enterprise.class, NodeRef.ENTERPRISE, caller);
  }

  @Bean
  DetailSection<Organization> graphOfOrganization(CurrentCaller caller) {
    return new RelatedGraph<>(Organization.class, NodeRef.ORGANIZATION, caller);
  }

  @Bean
  DetailSection<Person> graphOfPerson(CurrentCaller caller) {
    return new RelatedGraph<>(Person.class, NodeRef.PERSON, caller);
  }
}
