package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.exchange.Words;
import io.parkgraph.platform.exchange.exports.ExportJob.State;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes exports in the background, in the name of who began them: page after page to a file on
 * disk, which is then kept, encrypted, in the store. No more than a page is in memory.
 */
@Component
final class ExportWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
  private static final long LARGEST = 500L << 20;

  private final FileStore files;
  private final ExportProgressRepository progress;
  private final JsonMapper json;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("export-", 0).factory());

  ExportWorker(FileStore files, ExportProgressRepository progress, JsonMapper json) {
    this.files = files;
    this.progress = progress;
    this.json = json;
  }

  /** Is told how an export ended. */
  @FunctionalInterface
  interface End {

    /** Stores it. */
    void of(State state, long rows, @Nullable String file);
  }

  /** Begins an export. */
  <T> void start(ExportJob job, ListExport<T> list, Words words, End end) {
    progress.note(job.id(), 0);
    threads.execute(new DelegatingSecurityContextRunnable(() -> run(job, list, words, end)));
  }

  private <T> void run(ExportJob job, ListExport<T> list, Words words, End end) {
    try {
      Path file = Files.createTempFile("park-export", null);
      try {
        Optional<Long> rows = write(job, list, words, file);
        if (rows.isEmpty()) {
          end.of(State.CANCELLED, 0, null);
          return;
        }
        try (InputStream content = Files.newInputStream(file)) {
          FileClaim claim = new FileClaim(job.fileName(), job.owner(), LARGEST);
          end.of(State.DONE, rows.get(), files.keep(content, claim).id());
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException | RuntimeException failed) {
      LOG.error("Export {} cannot go on", job.id(), failed);
      end.of(State.FAILED, 0, null);
    }
  }

  /** Writes all rows; nothing if somebody stopped it. */
  private <T> Optional<Long> write(ExportJob job, ListExport<T> list, Words words, Path file) {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        RowWriter<T> writer =
            RowWriter.to(bytes, job.format(), list.chosen(job.columns()), words, json)) {
      long rows = 0;
      Slice<T> page = list.pages().apply(PageRequest.first(PageRequest.MAX_SIZE));
      while (true) {
        page.items().forEach(writer::row);
        rows += page.rows().size();
        if (!progress.note(job.id(), rows)) {
          return Optional.empty();
        }
        if (!page.hasNext()) {
          return Optional.of(rows);
        }
        page =
            list.pages()
                .apply(
                    new PageRequest(PageRequest.MAX_SIZE, true, page.rows().getLast().position()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
