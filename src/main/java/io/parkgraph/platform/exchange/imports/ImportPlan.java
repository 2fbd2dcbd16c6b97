package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.exchange.table.TableFormat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is to be read.
 *
 * @param format how it is written
 * @param header its first row
 * @param places in which of its columns, counted from 0, a column's key is found
 * @param existing what becomes of what is stored already
 */
public record ImportPlan(
    TableFormat format,
    List<String> header,
    Map<String, Integer> places,
    RowWrite.Existing existing) {

  /** Copies its collections, the map in the order of its keys. */
  public ImportPlan {
    header = List.copyOf(header);
    places = Collections.unmodifiableMap(new TreeMap<>(places));
  }
}
