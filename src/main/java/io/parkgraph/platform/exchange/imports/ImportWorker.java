package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Rehearsal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.exchange.imports.ImportJob.ImportProblem;
import io.parkgraph.platform.exchange.imports.ImportRunner.Done;
import io.parkgraph.platform.exchange.table.TableProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Runs imports in the background, in the name of who began them, a few at a time. It can end at any
 * point: what is written stays written, and the next run goes on behind the last rows that were
 * noted, under the same idempotency keys.
 */
@Component
final class ImportWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final int AT_ONCE = 3;
  private static final int SAMPLES = 20;
  private static final long BREATH_SECONDS = 5;

  private final ImportFiles files;
  private final ImportProgressRepository progress;
  private final RowOutcomeRepository outcomes;
  private final Messages messages;
  private volatile ExecutorService threads = newThreads();
  private final Semaphore slots = new Semaphore(AT_ONCE, true);
  private final Map<String, CountDownLatch> here = new ConcurrentHashMap<>();
  private volatile boolean running;

  ImportWorker(
      ImportFiles files,
      ImportProgressRepository progress,
      RowOutcomeRepository outcomes,
      Messages messages) {
    this.files = files;
    this.progress = progress;
    this.outcomes = outcomes;
    this.messages = messages;
  }

  /** Is told how a run ended. */
  @FunctionalInterface
  interface End {

    /** Stores it. */
    void of(ImportState state, ImportCounts counts, @Nullable ImportProblem problem);
  }

  /** Begins a run of an import, or the next one. */
  void start(ImportJob job, ImportTarget target, End end) {
    String runner = UUID.randomUUID().toString();
    ImportProgress from = progress.begin(job.id(), runner);
    CountDownLatch ended = new CountDownLatch(1);
    here.put(job.id(), ended);
    Runnable run =
        () -> {
          try {
            new Run(job, target, runner, from).run(end);
          } finally {
            here.remove(job.id(), ended);
            ended.countDown();
          }
        };
    threads.execute(new DelegatingSecurityContextRunnable(run));
  }

  /** Waits for the end of an import that runs in this process, at most so long. */
  void await(String job, Duration patience) {
    CountDownLatch ended = here.get(job);
    try {
      if (ended != null && !ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("Import {} goes on", job);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A product that was stopped can be started again. */
  @Override
  public void start() {
    if (threads.isShutdown()) {
      threads = newThreads();
    }
    running = true;
  }

  private static ExecutorService newThreads() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());
  }

  @Override
  public void stop() {
    running = false;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(BREATH_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("Imports are interrupted; they can be resumed");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** One run of one import. */
  private final class Run {

    private final ImportJob job;
    private final ImportTarget target;
    private final String runner;
    private final long after;
    private final Rehearsal rehearsal = new Rehearsal();
    private ImportCounts counts;
    private boolean wanted = true;

    Run(ImportJob job, ImportTarget target, String runner, ImportProgress from) {
      this.job = job;
      this.target = target;
      this.runner = runner;
      this.after = from.lastRow();
      this.counts = from.counts();
    }

    void run(End end) {
      try {
        takeSlot();
        try {
          boolean whole =
              wanted
                  && files.withCopy(
                      job.file().id(),
                      copy ->
                          new ImportRunner(
                                  target, job.plan(), messages, this::conditions, this::note)
                              .run(copy, after));
          finish(end, whole);
        } finally {
          slots.release();
        }
      } catch (TableProblem unreadable) {
        fail(end, unreadable.refusal());
      } catch (ImportFiles.MissingFile missing) {
        fail(end, missing.refusal());
      } catch (InterruptedException stopped) {
        progress.release(job.id(), runner);
        Thread.currentThread().interrupt();
      } catch (RuntimeException unexpected) {
        LOG.error("Import {} cannot go on", job.id(), unexpected);
        fail(end, Refusal.of(ImportRefusal.IMPORT_FAILED, "id", job.id()));
      }
    }

    private void takeSlot() throws InterruptedException {
      while (!slots.tryAcquire(BREATH_SECONDS, TimeUnit.SECONDS)) {
        wanted = progress.note(job.id(), runner, after, counts);
      }
    }

    private WriteConditions conditions(long row) {
      return job.dryRun()
          ? WriteConditions.rehearsing(rehearsal)
          : new WriteConditions(null, job.id() + ":" + row);
    }

    private boolean note(List<Done> rows) {
      List<RowOutcome> kept = new ArrayList<>();
      for (Done done : rows) {
        RowResult.Action action = done.result().action();
        counts = counts.with(action);
        if (action == RowResult.Action.FAILED || counts.of(action) <= SAMPLES) {
          kept.add(RowOutcome.of(done, target));
        }
      }
      outcomes.keep(job.id(), kept);
      long last = rows.getLast().row().number();
      return progress.note(job.id(), runner, last, counts) && ImportWorker.this.running;
    }

    private void finish(End end, boolean whole) {
      if (whole) {
        end.of(ImportState.DONE, counts, null);
      } else if (!running) {
        progress.release(job.id(), runner);
      } else if (progress.isHeldBy(job.id(), runner)) {
        end.of(ImportState.CANCELLED, counts, null);
      }
    }

    private void fail(End end, Refusal why) {
      try {
        end.of(ImportState.FAILED, counts, ImportProblem.of(why));
      } catch (RuntimeException gone) {
        LOG.error("The end of import {} could not be stored", job.id(), gone);
      }
    }
  }
}
