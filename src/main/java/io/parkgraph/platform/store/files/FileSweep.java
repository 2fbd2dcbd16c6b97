package io.parkgraph.platform.store.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes files away that no record refers to. Whether one does is asked of the records themselves: a
 * process that died after it wrote the record and before anything else has lost nothing.
 */
@Component
public final class FileSweep {

  private static final int BATCH = 100;

  /** A file that a record let go of without saying so is found after as long. */
  private static final Duration NEXT_LOOK = Duration.ofDays(7);

  private final FileRepository files;
  private final List<FileReferences> references;
  private final Clock clock;

  FileSweep(FileRepository files, List<FileReferences> references, Clock clock) {
    this.files = files;
    this.references = references;
    this.clock = clock;
  }

  /**
   * Looks at all files that are due.
   *
   * @return how many it took away
   */
  public int sweep() {
    Instant now = clock.instant();
    int removed = files.abandonDue(now);
    List<FileRepository.Due> due = files.due(now, BATCH);
    while (!due.isEmpty()) {
      Set<String> needed = needed(due.stream().map(FileRepository.Due::id).toList());
      for (FileRepository.Due file : due) {
        if (needed.contains(file.id())) {
          files.hold(file.id(), now.plus(NEXT_LOOK));
        } else if (files.remove(file)) {
          removed++;
        }
      }
      due = files.due(now, BATCH);
    }
    return removed;
  }

  private Set<String> needed(List<String> ids) {
    Set<String> needed = new HashSet<>();
    references.forEach(room -> needed.addAll(room.among(ids)));
    return needed;
  }
}
