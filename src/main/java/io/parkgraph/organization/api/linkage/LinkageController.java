package io.parkgraph.organization.api.linkage;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.organization.linkage.ContactEntry;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageFilter;
import io.parkgraph.organization.linkage.LinkageRights;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.platform.graphql.HistoryEntry;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  @BatchMapping
  Map<Linkage, List<ContactEntry>> contacts(List<Linkage> ofThese) {
    LinkageRights rights = linkages.rights(ofThese);
    return each(ofThese, rights::contacts);
  }

  @BatchMapping
  Map<Linkage, List<BlockerShown>> blockers(List<Linkage> ofThese) {
    LinkageRights rights = linkages.rights(ofThese);
    return each(
        ofThese,
        linkage ->
            linkage.blockers().stream()
                .map(blocker -> BlockerShown.of(blocker, rights.actions(linkage, blocker)))
                .toList());
  }

  @BatchMapping
  Map<Linkage, List<AvailableAction>> availableActions(List<Linkage> ofThese) {
    LinkageRights rights = linkages.rights(ofThese);
    return each(ofThese, rights::actions);
  }

  @BatchMapping
  Map<Linkage, List<HistoryEntry>> history(List<Linkage> entities) {
    return HistoryEntry.ofEach(entities, linkages::histories);
  }

  private static <T> Map<Linkage, List<T>> each(
      List<Linkage> linkages, Function<Linkage, List<T>> found) {
    return linkages.stream().distinct().collect(toMap(linkage -> linkage, found));
  }
}
