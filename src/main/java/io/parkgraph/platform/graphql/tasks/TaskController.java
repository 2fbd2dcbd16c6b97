package io.parkgraph.platform.graphql.tasks;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.graphql.node.Nodes;
import io.parkgraph.platform.graphql.node.StoredTypes;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskFilter;
import io.parkgraph.platform.tasks.TaskService;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskController {

  private final TaskService tasks;
  private final Connections connections;
  private final StoredTypes types;
  private final Nodes nodes;
  private final Messages messages;

  TaskController(
      TaskService tasks,
      Connections connections,
      StoredTypes types,
      Nodes nodes,
      Messages messages) {
    this.tasks = tasks;
    this.connections = connections;
    this.types = types;
    this.nodes = nodes;
    this.messages = messages;
  }

  @QueryMapping
  Connection<Task> tasks(
      @Argument @Nullable TaskFilterInput filter,
      @Argument TaskOrderInput orderBy,
      DataFetchingEnvironment field) {
    TaskFilter wanted = TaskFilterInput.of(filter);
    return connections.of(
        field, page -> tasks.find(wanted, orderBy.order(), page), () -> tasks.count(wanted));
  }

  @SchemaMapping
  String text(Task task, Locale locale) {
    return messages.text(locale, "task." + task.kind());
  }

  @SchemaMapping
  boolean overdue(Task task) {
    return tasks.overdue(task);
  }

  @SchemaMapping
  @Nullable Integer workingDaysLeft(Task task) {
    return tasks.workingDaysLeft(task);
  }

  @SchemaMapping
  List<Integer> unknownYears(Task task) {
    return tasks.unknownYears(task);
  }

  /** Reads the entities of a page at once, by one command a type. */
  @BatchMapping
  Map<Task, Aggregate> entity(List<Task> page) {
    List<@Nullable Aggregate> found = nodes.find(page.stream().map(this::entityId).toList());
    var entities = new HashMap<Task, Aggregate>();
    for (int i = 0; i < page.size(); i++) {
      Aggregate entity = found.get(i);
      if (entity != null) {
        entities.put(page.get(i), entity);
      }
    }
    return entities;
  }

  private String entityId(Task task) {
    return types
        .ofCollection(task.collection())
        .map(NodeType::name)
        .map(type -> NodeId.of(type, task.subjectId()))
        .orElse("");
  }
}
