package io.parkgraph.platform;

/** Where a seeded record comes from; records that people enter have none. */
public enum Provenance {
  /** Stated in the article of October 2021 that the park is modelled on. */
  ARTICLE,
  /** Plausible, and not stated. */
  ASSUMED,
  /** Made up for the demo. */
  SYNTHETIC
}
