package io.parkgraph.platform.exchange.imports;

import java.util.List;

/**
 * A column that an import reads.
 *
 * @param key the input field that it fills; refusals of that field are told at the column
 * @param label the key of its header, by which it is found in a file in either language
 * @param need when a row must have it
 * @param example what a cell may look like
 * @param constants the prefix of the texts of the constants that it takes and their names; both
 *     texts and names are read; empty for any text
 */
public record ImportColumn(
    String key, String label, Need need, String example, List<String> constants) {

  /** When a row must have a column. */
  public enum Need {
    /** Always: it is part of the natural key. */
    ALWAYS,
    /** Where the row is new; an empty cell leaves what is stored. */
    WHEN_NEW,
    /** Never. */
    NEVER
  }

  /** Copies its list. */
  public ImportColumn {
    constants = List.copyOf(constants);
  }

  /** A column of texts. */
  public static ImportColumn text(String key, String label, Need need, String example) {
    return new ImportColumn(key, label, need, example, List.of());
  }

  /** A column of constants, by the keys of their texts. */
  public static ImportColumn choice(
      String key, String label, Need need, List<String> textKeys, String example) {
    return new ImportColumn(key, label, need, example, textKeys);
  }
}
