package io.parkgraph.platform.security;

import java.util.List;

/**
 * A sensitive value that is shown to somebody, or searched for.
 *
 * @param kind which of these
 * @param scope the scope that it takes
 * @param subjects whose value it is, or for a search whose it was found to be, by their keys
 * @param field where it stands there, such as {@code enterprise.contacts.7.phone}
 * @param reason why, in the caller's words
 */
public record Disclosure(
    Kind kind, Scope scope, List<String> subjects, String field, String reason) {

  /** Copies its list. */
  public Disclosure {
    subjects = List.copyOf(subjects);
  }

  /** What happened with the value. */
  public enum Kind {
    /** It was shown in clear. */
    REVEALED,
    /** Somebody who knew it asked whose it is. */
    SEARCHED,
    /** Somebody with the person's consent was told whether it is so. */
    VERIFIED
  }
}
