package io.parkgraph.platform.ui;

import java.util.Optional;

/** What a filter by a yes or no offers, by the word that stands in the URL. */
public enum YesNo {
  /** Only those that are. */
  YES,
  /** Only those that are not. */
  NO;

  /** The choice of a list's filter. */
  public static Optional<Boolean> of(ListState state, String key) {
    return state
        .filter(key)
        .flatMap(word -> ListFilter.constant(YesNo.class, word))
        .map(choice -> choice == YES);
  }

  /** The word in the reader's language. */
  public static String text(boolean value) {
    return Localized.constant("ui.yesNo", value ? YES : NO);
  }
}
