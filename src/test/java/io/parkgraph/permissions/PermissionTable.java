package io.parkgraph.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of docs/permissions.md: who may do what. */
final class PermissionTable {

  private static final Path FILE = Path.of("docs/permissions.md");
  private static final String FIRST_COLUMN = "Operation";

  private final List<String> columns;
  private final Map<String, String> rows;

  private PermissionTable(List<String> columns, Map<String, String> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static PermissionTable read() {
    try {
      return of(Files.readAllLines(FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static PermissionTable of(List<String> lines) {
    var rows = new TreeMap<String, String>();
    List<String> columns = List.of();
    for (String line : lines) {
      List<String> cells = cells(line);
      if (cells.size() > 2 && cells.getFirst().equals(FIRST_COLUMN)) {
        columns = cells.subList(1, cells.size());
      } else if (!columns.isEmpty() && cells.size() == columns.size() + 1) {
        rows.put(cells.getFirst().replace("`", ""), row(cells.subList(1, cells.size())));
      }
    }
    rows.keySet().removeIf(name -> name.matches("[-: ]*"));
    return new PermissionTable(columns, rows);
  }

  /** The names of those who may come, in the order of the columns. */
  List<String> columns() {
    return columns;
  }

  /** What the table says of an operation; empty where it says nothing. */
  String row(String operation) {
    return rows.getOrDefault(operation, "");
  }

  /** The operations that it has. */
  Set<String> operations() {
    return rows.keySet();
  }

  /** A row as it stands in the table. */
  static String row(List<String> cells) {
    return String.join(" | ", cells);
  }

  private static List<String> cells(String line) {
    return line.startsWith("|") && line.strip().endsWith("|")
        ? Arrays.stream(line.strip().substring(1, line.strip().length() - 1).split("\\|", -1))
            .map(String::strip)
            .toList()
        : List.of();
  }
}
