package io.parkgraph.organization.api;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.organization.Axis;
import io.parkgraph.organization.MeetingVote;
import io.parkgraph.organization.NamedOfficer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationMeetings;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.graphql.HistoryEntry;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrganizationController {

  private final OrganizationService organizations;
  private final OrganizationMeetings meetings;
  private final Connections connections;

  OrganizationController(
      OrganizationService organizations, OrganizationMeetings meetings, Connections connections) {
    this.organizations = organizations;
    this.meetings = meetings;
    this.connections = connections;
  }

  @QueryMapping
  Connection<Organization> organizations(
      @Argument @Nullable OrganizationFilterInput filter,
      @Argument OrganizationOrderInput orderBy,
      DataFetchingEnvironment field) {
    OrganizationFilter wanted = OrganizationFilterInput.of(filter);
    return connections.of(
        field,
        page -> organizations.find(wanted, orderBy.order(), page),
        () -> organizations.count(wanted));
  }

  @QueryMapping
  List<ChartPlace> organizationChart(@Argument Axis axis) {
    return organizations.chart(axis).places().stream().map(ChartPlace::of).toList();
  }

  @SchemaMapping
  boolean termDue(Organization organization) {
    return organizations.termDue(organization);
  }

  @SchemaMapping
  List<MeetingVote> votes(Organization organization) {
    return meetings.votes(organization);
  }

  @BatchMapping
  Map<Organization, List<NamedOfficer>> officers(List<Organization> ofThese) {
    Map<String, List<NamedOfficer>> found = meetings.officers(ofThese);
    return ofThese.stream()
        .distinct()
        .collect(toMap(each -> each, each -> found.getOrDefault(each.id(), List.of())));
  }

  @SchemaMapping
  List<AvailableAction> availableActions(Organization organization) {
    return organizations.availableActions(organization);
  }

  @BatchMapping
  Map<Organization, List<HistoryEntry>> history(List<Organization> entities) {
    return HistoryEntry.ofEach(entities, organizations::histories);
  }
}
