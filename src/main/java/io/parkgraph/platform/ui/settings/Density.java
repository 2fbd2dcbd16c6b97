package io.parkgraph.platform.ui.settings;

/** How much room a row takes. */
public enum Density {
  /** Room to read at leisure. */
  COMFORTABLE,
  /** As many rows as fit. */
  COMPACT
}
