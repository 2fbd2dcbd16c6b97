package io.parkgraph.platform.exchange.exports;

/**
 * How an export stands at the moment.
 *
 * @param job the export
 * @param standing how far it is
 * @param rows how many rows are written until now
 */
public record ExportStatus(ExportJob job, Standing standing, long rows) {

  /** How far an export is, as far as can be told from outside. */
  public enum Standing {
    /** Rows are being written. */
    RUNNING,
    /** Whoever wrote its rows has not been heard of for a while; it has to be begun anew. */
    INTERRUPTED,
    /** The file is complete. */
    DONE,
    /** Somebody stopped it. */
    CANCELLED,
    /** It could not go on. */
    FAILED
  }

  /** Whether anything may still happen by itself. */
  public boolean running() {
    return standing == Standing.RUNNING;
  }
}
