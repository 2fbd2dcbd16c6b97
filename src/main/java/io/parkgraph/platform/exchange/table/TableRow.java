package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.command.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param number its number as a spreadsheet shows it; the first is 1
 * @param cells its cells as texts, without the white space around them
 * @param problems what is wrong with cells by their place in the row
 */
public record TableRow(long number, List<String> cells, Map<Integer, Refusal> problems) {

  /** Copies its collections. */
  public TableRow {
    cells = List.copyOf(cells);
    problems = Map.copyOf(problems);
  }

  /** A row of sound cells. */
  public TableRow(long number, List<String> cells) {
    this(number, cells, Map.of());
  }

  /** The cell at a place; empty where the row ends before it. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return problems.isEmpty() && cells.stream().allMatch(String::isBlank);
  }
}
