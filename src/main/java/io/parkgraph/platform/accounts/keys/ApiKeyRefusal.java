package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.command.RefusalCode;

/** Why a change of an API key is refused. */
public enum ApiKeyRefusal implements RefusalCode {
  /** An application's name has 2 to 40 of a-z, 0-9 and - and begins with a letter. */
  APPLICATION_INVALID,

  /** A key takes at least one scope. */
  SCOPES_NEEDED,

  /** No application may have this scope; the argument names it. */
  SCOPE_NOT_FOR_APPLICATIONS,

  /** A key lives from one day to so many as the argument says. */
  LIFETIME_INVALID,

  /** A key that is replaced goes on for at most so many days as the argument says. */
  OVERLAP_INVALID,

  /** One of the places is none. */
  KEY_PLACE_UNKNOWN,

  /** The key is refused already, so that nothing can take its place. */
  KEY_NOT_GOOD
}
