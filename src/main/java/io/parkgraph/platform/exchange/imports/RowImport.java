package io.parkgraph.platform.exchange.imports;

/** Writes one row by a use case; the same for a dry run and for a run that counts. */
@FunctionalInterface
public interface RowImport {

  /** Does it. */
  RowResult run(ImportRow row, RowWrite write);
}
