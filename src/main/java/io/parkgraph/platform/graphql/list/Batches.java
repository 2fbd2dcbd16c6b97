package io.parkgraph.platform.graphql.list;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Registers what is read for all parents of a level at once, and reads it on a thread of its own
 * under the caller's rights, so that a deadline need not wait for it.
 */
@Component
public final class Batches {

  private final BatchLoaderRegistry registry;
  private final Executor executor;

  Batches(
      BatchLoaderRegistry registry,
      @Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME)
          Executor executor) {
    this.registry = registry;
    this.executor = executor;
  }

  /** Controllers then take a {@code DataLoader<K, V>} by these types. */
  public <K, V> void register(Class<K> key, Class<V> value, Function<Set<K>, Map<K, V>> load) {
    registry
        .forTypePair(key, value)
        .registerMappedBatchLoader((keys, _) -> Mono.fromFuture(later(() -> load.apply(keys))));
  }

  private <T> CompletableFuture<T> later(Supplier<T> read) {
    SecurityContext caller = SecurityContextHolder.getContext();
    return CompletableFuture.supplyAsync(
        read, task -> executor.execute(DelegatingSecurityContextRunnable.create(task, caller)));
  }
}
