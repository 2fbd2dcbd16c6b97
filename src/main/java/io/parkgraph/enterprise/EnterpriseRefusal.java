package io.parkgraph.enterprise;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of an enterprise is refused. */
public enum EnterpriseRefusal implements RefusalCode {
  /** The form or a check character of the credit code is wrong. */
  CREDIT_CODE_INVALID,
  /** The park has no such industry code. */
  INDUSTRY_UNKNOWN,
  /** A division code of GB/T 2260 has six digits. */
  DIVISION_CODE_INVALID,
  /** Not a telephone number of mainland China. */
  PHONE_INVALID,
  /** A text that others read may not hold a telephone number. */
  PHONE_IN_TEXT,
  /** The enterprise has no such contact. */
  CONTACT_UNKNOWN,
  /** The enterprise has a contact with this number already. */
  CONTACT_EXISTS,
  /** The enterprise has as many contacts as it may; the argument is how many. */
  CONTACTS_FULL,
  /** There is no such file, or the caller may not know of it. */
  FILE_UNKNOWN,
  /** The file is attached already. */
  ATTACHED_ALREADY,
  /** The enterprise has as many attachments as it may; the argument is how many. */
  ATTACHMENTS_FULL,
  /** A licence is a PDF or a picture. */
  LICENCE_NO_SCAN
}
