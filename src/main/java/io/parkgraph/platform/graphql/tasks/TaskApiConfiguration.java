package io.parkgraph.platform.graphql.tasks;

import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskApiConfiguration {

  @Bean
  NodeType<Task> taskNodes(TaskService tasks) {
    return new NodeType<>("Task", Task.class, Scope.SYSTEM_STEP, tasks::findAll);
  }
}
