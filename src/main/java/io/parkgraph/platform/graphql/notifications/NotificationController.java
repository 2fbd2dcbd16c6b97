package io.parkgraph.platform.graphql.notifications;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.graphql.node.Nodes;
import io.parkgraph.platform.graphql.node.StoredTypes;
import io.parkgraph.platform.notifications.Notification;
import io.parkgraph.platform.notifications.NotificationService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NotificationController {

  private static final String TYPE = "Notification";

  private final NotificationService notifications;
  private final Connections connections;
  private final StoredTypes types;
  private final Nodes nodes;

  NotificationController(
      NotificationService notifications, Connections connections, StoredTypes types, Nodes nodes) {
    this.notifications = notifications;
    this.connections = connections;
    this.types = types;
    this.nodes = nodes;
  }

  @SchemaMapping(typeName = "Viewer")
  Connection<Notification> notifications(@Argument boolean unread, DataFetchingEnvironment field) {
    return connections.of(
        field, page -> notifications.find(unread, page), () -> notifications.count(unread));
  }

  @SchemaMapping(typeName = "Viewer")
  int unreadNotifications() {
    return notifications.unread();
  }

  @MutationMapping
  Answered<List<Notification>> markNotificationsRead(@Argument MarkNotificationsReadInput input) {
    List<String> ids = input.ids();
    return ids == null
        ? notifications.readAll()
        : notifications.read(ids.stream().map(id -> NodeId.keyOf(TYPE, id)).toList());
  }

  @SchemaMapping(typeName = TYPE)
  String id(Notification notification) {
    return NodeId.of(TYPE, notification.id());
  }

  /** Reads the entities of a page at once, by one command a type. */
  @BatchMapping(typeName = TYPE)
  Map<Notification, Aggregate> subject(List<Notification> page) {
    List<@Nullable Aggregate> found = nodes.find(page.stream().map(this::subjectId).toList());
    var subjects = new HashMap<Notification, Aggregate>();
    for (int i = 0; i < page.size(); i++) {
      Aggregate entity = found.get(i);
      if (entity != null) {
        subjects.put(page.get(i), entity);
      }
    }
    return subjects;
  }

  private String subjectId(Notification notification) {
    return types
        .ofCollection(notification.collection())
        .map(NodeType::name)
        .map(type -> NodeId.of(type, notification.subjectId()))
        .orElse("");
  }
}
