package io.parkgraph.platform.exchange.imports;

/**
 * How many rows came to what.
 *
 * @param created stored anew
 * @param updated changed what was stored
 * @param skipped left what is stored
 * @param failed refused
 */
public record ImportCounts(long created, long updated, long skipped, long failed) {

  /** No rows. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  /** One row more. */
  ImportCounts with(RowResult.Action action) {
    return switch (action) {
      case CREATED -> new ImportCounts(created + 1, updated, skipped, failed);
      case UPDATED -> new ImportCounts(created, updated + 1, skipped, failed);
      case SKIPPED -> new ImportCounts(created, updated, skipped + 1, failed);
      case FAILED -> new ImportCounts(created, updated, skipped, failed + 1);
    };
  }

  /** How many rows came to this. */
  long of(RowResult.Action action) {
    return switch (action) {
      case CREATED -> created;
      case UPDATED -> updated;
      case SKIPPED -> skipped;
      case FAILED -> failed;
    };
  }

  /** All rows. */
  public long rows() {
    return created + updated + skipped + failed;
  }
}
