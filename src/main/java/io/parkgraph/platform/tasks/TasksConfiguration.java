package io.parkgraph.platform.tasks;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How tasks are stored. */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

  static final String DUE = "k.due";
  static final String PLACES = "k.places";

  @Bean
  Documents<Task> taskDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            Task.class,
            "tasks",
            Task::id,
            TasksConfiguration::derived,
            List.of(
                Index.on("source"),
                Index.on(DUE, "_id"),
                Index.on("opened", "_id"),
                Index.on(PLACES))));
  }

  private static Map<String, Object> derived(Task task) {
    LocalDate due = task.due();
    return Map.of(
        "due",
        (due == null ? TaskRepository.NEVER : due).toString(),
        "places",
        Place.texts(task.places()));
  }
}
