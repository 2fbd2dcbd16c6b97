package io.parkgraph.platform.store.embedded;

/** What an acknowledged write survives. */
public enum Durability {

  /** The death of this process at any moment; a power cut may lose the last seconds. */
  SURVIVES_KILL,

  /** The death of the machine as well: every commit waits until the disk has confirmed it. */
  SURVIVES_POWER_CUT
}
