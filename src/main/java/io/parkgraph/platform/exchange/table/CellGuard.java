package io.parkgraph.platform.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running texts of a CSV file as formulas: a text that begins as one is
 * written behind an apostrophe, which is taken off again when such a file is read. A number is no
 * formula, and a typed text of an XLSX file is never run, so these need none.
 */
final class CellGuard {

  private static final char APOSTROPHE = '\'';
  private static final String BEGINNINGS = "=+-@\t\r";

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

  private CellGuard() {}

  /** The text as it may stand in a CSV file. */
  static String put(String text) {
    return begins(text, 0) && !NUMBER.matcher(text).matches() ? APOSTROPHE + text : text;
  }

  /** The text that {@link #put} was given. */
  static String lift(String text) {
    return !text.isEmpty() && text.charAt(0) == APOSTROPHE && begins(text, 1)
        ? text.substring(1)
        : text;
  }

  private static boolean begins(String text, int at) {
    return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
