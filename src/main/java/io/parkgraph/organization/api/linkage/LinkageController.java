package io.parkgraph.organization.api.linkage;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.organization.linkage.ContactEntry;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageFilter;
import io.parkgraph.organization.linkage.LinkageService;
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
class LinkageController {

  private final LinkageService linkages;
  private final Connections connections;

  LinkageController(LinkageService linkages, Connections connections) {
    this.linkages = linkages;
    this.connections = connections;
  }

  @QueryMapping
  Connection<Linkage> linkages(
      @Argument @Nullable LinkageFilterInput filter,
      @Argument LinkageOrderInput orderBy,
      DataFetchingEnvironment field) {
    LinkageFilter wanted = LinkageFilterInput.of(filter);
    return connections.of(
        field, page -> linkages.find(wanted, orderBy.order(), page), () -> linkages.count(wanted));
  }

  @SchemaMapping
  boolean stale(Linkage linkage) {
    return linkages.isStale(linkage);
  }

  @SchemaMapping
  List<ContactEntry> contacts(Linkage linkage) {
    return linkages.contacts(linkage);
  }

  @SchemaMapping
  List<BlockerShown> blockers(Linkage linkage) {
    return linkage.blockers().stream()
        .map(blocker -> BlockerShown.of(blocker, linkages.availableActions(linkage, blocker)))
        .toList();
  }

  @SchemaMapping
  List<AvailableAction> availableActions(Linkage linkage) {
    return linkages.availableActions(linkage);
  }

  @BatchMapping
  Map<Linkage, List<HistoryEntry>> history(List<Linkage> entities) {
    return HistoryEntry.ofEach(entities, linkages::histories);
  }
}
