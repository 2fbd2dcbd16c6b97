package io.parkgraph.platform.accounts;

import io.parkgraph.platform.command.RefusalCode;

/** Why a change of an account is refused. */
public enum AccountRefusal implements RefusalCode {
  /** The name to sign in with has 2 to 40 of a-z, 0-9 and . _ - and begins with a letter. */
  ACCOUNT_NAME_INVALID,

  /** Nobody changes the roles or the state of the own account. */
  OWN_ACCOUNT,

  /** Without this account nobody could administer the system. */
  LAST_ADMINISTRATOR,

  /** The role is not granted for such a place, or not for the whole park. */
  ROLE_NOT_HERE,

  /** There is no such place. */
  PLACE_UNKNOWN,

  /** The account has as many roles as it may have; the argument is the number. */
  TOO_MANY_GRANTS,

  /** The present password is not this one. */
  PASSWORD_WRONG,

  /** The password is shorter than the argument says. */
  PASSWORD_TOO_SHORT,

  /** The password is longer than the argument says. */
  PASSWORD_TOO_LONG,

  /** The password is among those that are tried first. */
  PASSWORD_COMMON,

  /** The password contains the account's name. */
  PASSWORD_LIKE_NAME,

  /** The new password was typed in two different ways. */
  PASSWORDS_DIFFER,

  /** The new password is the present one. */
  PASSWORD_UNCHANGED,

  /** After several wrong passwords one has to wait. */
  PASSWORD_WAIT
}
