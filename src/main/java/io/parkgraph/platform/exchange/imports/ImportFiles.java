package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.table.TableDetection;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableLimits;
import io.parkgraph.platform.exchange.table.TableProblem;
import io.parkgraph.platform.exchange.table.TableRefusal;
import io.parkgraph.platform.exchange.table.TableRow;
import io.parkgraph.platform.exchange.table.TableRows;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileContent;
import io.parkgraph.platform.store.files.FileRefused;
import io.parkgraph.platform.store.files.FileStore;
import io.parkgraph.platform.store.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the files that the caller has uploaded, as tables. */
@Component
final class ImportFiles {

  private static final int SAMPLES = 5;

  private final FileStore files;
  private final CurrentCaller caller;
  private final HeaderMatching headers;

  ImportFiles(FileStore files, CurrentCaller caller, Messages messages) {
    this.files = files;
    this.caller = caller;
    this.headers = new HeaderMatching(messages);
  }

  /** Keeps a file of the caller's. */
  StoredFile keep(InputStream content, String name) throws IOException {
    try {
      return files.keep(content, FileClaim.upload(name, caller.get().id()));
    } catch (FileRefused refused) {
      throw switch (refused.reason()) {
        case EMPTY -> new TableProblem(TableRefusal.FILE_EMPTY);
        case TOO_LARGE -> new TableProblem(TableRefusal.FILE_TOO_LARGE, TableLimits.MEGABYTES);
        case TYPE_UNKNOWN -> new TableProblem(TableRefusal.FILE_TYPE_UNKNOWN);
      };
    }
  }

  /** A file of the caller's; another's is as if it were not there. */
  Optional<StoredFile> find(String id) {
    return files.find(id).filter(file -> file.by().equals(caller.get().id()));
  }

  /** Sees to it that a file stays until a job refers to it. */
  boolean hold(String id) {
    return files.hold(id);
  }

  /** Does something with a copy that can be read back and forth, and takes the copy away. */
  <T> T withCopy(String id, Function<Path, T> action) {
    try (FileContent content =
        files
            .open(id)
            .orElseThrow(() -> new MissingFile(Refusal.of(ImportRefusal.FILE_UNKNOWN, "fileId")))) {
      Path copy = Files.createTempFile("park-import", null);
      try {
        Files.copy(content.in(), copy, StandardCopyOption.REPLACE_EXISTING);
        return action.apply(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Looks through a file.
   *
   * @param chosen how it is written; null to find out
   * @throws TableProblem if it cannot be read
   */
  ImportPreview preview(ImportTarget target, String id, @Nullable TableFormat chosen) {
    return withCopy(id, copy -> preview(target, copy, chosen));
  }

  private ImportPreview preview(ImportTarget target, Path file, @Nullable TableFormat chosen) {
    TableFormat found = TableDetection.detect(file);
    TableFormat format = chosen != null && chosen.kind() == found.kind() ? chosen : found;
    try (TableRows rows = TableRows.open(file, format)) {
      List<String> header = rows.next().map(TableRow::cells).orElse(List.of());
      List<TableRow> samples = new ArrayList<>();
      long count = 0;
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (count++ < SAMPLES) {
          samples.add(row.get());
        }
      }
      return new ImportPreview(format, header, samples, headers.match(target, header), count);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file that a job refers to is not there. */
  static final class MissingFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    MissingFile(Refusal refusal) {
      super(refusal.code().name());
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }
}
