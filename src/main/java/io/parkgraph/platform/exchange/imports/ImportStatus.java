package io.parkgraph.platform.exchange.imports;

/**
 * How an import stands at the moment.
 *
 * @param job the import
 * @param standing how far it is
 * @param counts what its rows came to until now
 */
public record ImportStatus(ImportJob job, Standing standing, ImportCounts counts) {

  /** How far an import is, as far as can be told from outside. */
  public enum Standing {
    /** Rows are being written. */
    RUNNING,
    /** Whoever wrote its rows has not been heard of for a while; it can be resumed. */
    INTERRUPTED,
    /** All rows were seen. */
    DONE,
    /** Somebody stopped it between two rows; it can be resumed. */
    CANCELLED,
    /** It could not go on; it can be resumed. */
    FAILED,
    /** It was not brought to its end, and is not to be. */
    CLOSED
  }

  /** Whether anything may still happen by itself. */
  public boolean running() {
    return standing == Standing.RUNNING;
  }

  /** Whether it can be gone on with. */
  public boolean resumable() {
    return !job.dryRun()
        && switch (standing) {
          case INTERRUPTED, CANCELLED, FAILED -> true;
          case RUNNING, DONE, CLOSED -> false;
        };
  }
}
