package io.parkgraph.platform.files;

import io.parkgraph.platform.rounds.Round;
import io.parkgraph.platform.store.files.FileSweep;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sweeps files that nobody needs away. */
@Component
final class FileSweeping implements Round {

  private static final Logger LOG = LoggerFactory.getLogger(FileSweeping.class);

  private final FileSweep sweep;

  FileSweeping(FileSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public String name() {
    return "file-sweep";
  }

  @Override
  public void run(LocalDate today) {
    int removed = sweep.sweep();
    if (removed > 0) {
      LOG.info("{} files that nothing refers to were removed", removed);
    }
  }
}
