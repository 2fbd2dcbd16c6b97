package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.ImportStatus.Standing;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What the rooms let files be imported into, and how imports into it stand. */
@Component
public final class ImportTargets {

  /** After how long without a row a run counts as interrupted; a batch of rows takes a second. */
  static final Duration SILENCE = Duration.ofSeconds(20);

  private final List<ImportTarget> all;
  private final Clock clock;

  ImportTargets(List<ImportTarget> all, Clock clock) {
    this.all = all.stream().sorted(Comparator.comparing(ImportTarget::name)).toList();
    this.clock = clock;
  }

  /** All of them by their names. */
  public List<ImportTarget> all() {
    return all;
  }

  /** The target of a name. */
  public Optional<ImportTarget> find(String name) {
    return all.stream().filter(target -> target.name().equals(name)).findFirst();
  }

  /**
   * The target of a name that is known to be one.
   *
   * @throws IllegalArgumentException if it is none
   */
  public ImportTarget require(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no import target: " + name));
  }

  /** Where columns stand: by the headers that are named, and else where they were found. */
  Map<String, Integer> places(ImportPreview preview, Map<String, String> headers) {
    Map<String, Integer> places = new HashMap<>(preview.places());
    headers.forEach((key, header) -> {
      int place = preview.header().indexOf(header.strip());
      if (place < 0) {
        places.remove(key);
      } else {
        places.put(key, place);
      }
    });
    return places;
  }

  /** What keeps a file from being imported with its columns in these places. */
  Optional<Refusal> wrong(ImportTarget target, ImportPreview preview, Map<String, Integer> places) {
    Optional<Refusal> missing =
        target.columns().stream()
            .filter(column -> column.need() == ImportColumn.Need.ALWAYS)
            .filter(column -> !places.containsKey(column.key()))
            .findFirst()
            .map(column ->
                Refusal.of(
                    ImportRefusal.COLUMN_MISSING,
                    "mapping",
                    new DefaultMessageSourceResolvable(column.label())));
    return preview.rows() == 0 ? Optional.of(Refusal.of(ImportRefusal.NO_ROWS, "fileId")) : missing;
  }

  /** How an import stands. */
  ImportStatus status(ImportJob job, @Nullable ImportProgress progress) {
    Standing standing =
        switch (job.state()) {
          case RUNNING -> isSilent(progress) ? Standing.INTERRUPTED : Standing.RUNNING;
          case DONE -> Standing.DONE;
          case CANCELLED -> Standing.CANCELLED;
          case FAILED -> Standing.FAILED;
          case CLOSED -> Standing.CLOSED;
        };
    boolean running = job.state() == ImportState.RUNNING;
    return new ImportStatus(
        job, standing, running && progress != null ? progress.counts() : job.counts());
  }

  private boolean isSilent(@Nullable ImportProgress progress) {
    return progress != null && progress.at().plus(SILENCE).isBefore(clock.instant());
  }
}
