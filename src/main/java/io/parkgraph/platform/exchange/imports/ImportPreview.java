package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableRow;
import java.util.List;
import java.util.Map;

/**
 * What a file looks like before it is imported.
 *
 * @param format how it is written
 * @param header its first row
 * @param samples its next rows, a few
 * @param places where the target's columns were found, by their keys
 * @param rows how many rows it has below its header
 */
public record ImportPreview(
    TableFormat format,
    List<String> header,
    List<TableRow> samples,
    Map<String, Integer> places,
    long rows) {}
