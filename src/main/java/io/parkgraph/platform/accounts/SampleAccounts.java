package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.Grant;
import java.util.List;

/**
 * The accounts that a demo wants beside the administrator's. They are made at the first start of a
 * store only, each with a password of its own that is told once; without a demo there are none.
 */
@FunctionalInterface
public interface SampleAccounts {

  /**
   * An account.
   *
   * @param id the name that is typed at sign-in
   * @param name what people read
   * @param grants what it may do, and where
   */
  record Sample(String id, String name, List<Grant> grants) {

    /** Copies its list. */
    public Sample {
      grants = List.copyOf(grants);
    }
  }

  /** Those that are wanted; none where no demo was planted. */
  List<Sample> wanted();
}
