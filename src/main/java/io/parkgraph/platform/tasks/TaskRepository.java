package io.parkgraph.platform.tasks;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps the tasks, and looks up those of a caller. */
@Repository
class TaskRepository {

  /** Stands for no due date in orders and comparisons. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final Documents<Task> documents;
  private final MongoOperations mongo;

  TaskRepository(Documents<Task> documents, MongoOperations mongo) {
    this.documents = documents;
    this.mongo = mongo;
  }

  /** The tasks that an aggregate has opened so far. */
  List<Task> of(String source) {
    return documents.list(Filters.eq("source", source));
  }

  /** All whose due dates are counted in working days. */
  List<Task> counted() {
    return documents.list(Filters.gte("workingDays", 0));
  }

  void add(Task task) {
    documents.insert(task, new Envelope(1, List.of(), List.of()));
  }

  void change(Task before, Task now) {
    var envelope = new Envelope(before.version() + 1, List.of(), List.of());
    documents.replace(now, before.version(), envelope);
  }

  void remove(Collection<String> ids) {
    if (!ids.isEmpty()) {
      mongo.getCollection(documents.type().collection()).deleteMany(Filters.in("_id", ids));
    }
  }

  Slice<Task> find(
      TaskFilter filter, Caller caller, LocalDate today, TaskOrder order, PageRequest page) {
    return documents.page(
        Filters.and(visible(caller), conditions(filter, today)), ordering(order), page);
  }

  /** How many match, counted to the limit; 0 for no limit. */
  int count(TaskFilter filter, Caller caller, LocalDate today, int limit) {
    Bson wanted = Filters.and(visible(caller), conditions(filter, today));
    return documents.ids(wanted, limit).size();
  }

  List<Task> findAll(Collection<String> ids, Caller caller) {
    return documents.list(Filters.and(Filters.in("_id", ids), visible(caller)));
  }

  /** What the caller may do, where, and what it may read there. */
  private static Bson visible(Caller caller) {
    return Filters.and(within("scope", caller), within("reading", caller));
  }

  /** One condition for all scopes that hold at the same places. */
  private static Bson within(String field, Caller caller) {
    Map<Seen, List<String>> scopes =
        Arrays.stream(Scope.values())
            .filter(caller::may)
            .collect(
                Collectors.groupingBy(
                    caller::seen, Collectors.mapping(Scope::name, Collectors.toList())));
    List<Bson> each =
        scopes.entrySet().stream()
            .map(entry ->
                new Conditions()
                    .oneOf(field, entry.getValue())
                    .oneOf(TasksConfiguration.PLACES, entry.getKey().texts())
                    .toFilter())
            .toList();
    return each.isEmpty() ? Filters.in(field, List.of()) : Filters.or(each);
  }

  private static Bson conditions(TaskFilter filter, LocalDate today) {
    var conditions =
        new Conditions()
            .oneOf("kind", filter.kinds())
            .to(TasksConfiguration.DUE, text(filter.dueTo()))
            .combine(filter.and(), filter.or(), filter.not(), inner -> conditions(inner, today));
    if (filter.overdue() == null) {
      return conditions.toFilter();
    }
    return filter.overdue()
        ? conditions.before(TasksConfiguration.DUE, today.toString()).toFilter()
        : conditions.from(TasksConfiguration.DUE, today.toString()).toFilter();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Ordering ordering(TaskOrder order) {
    return switch (order.field()) {
      case DUE -> Ordering.by(TasksConfiguration.DUE, order.descending());
      case OPENED -> Ordering.by("opened", order.descending());
    };
  }
}
