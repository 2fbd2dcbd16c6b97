package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a target's columns in a file's header by their names in either language or by their keys,
 * whatever the case, the spaces, the marks of required columns, or a unit in parentheses.
 */
final class HeaderMatching {

  private final Messages messages;

  HeaderMatching(Messages messages) {
    this.messages = messages;
  }

  /** The places of those columns that are found, each place for one column. */
  Map<String, Integer> match(ImportTarget target, List<String> header) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (ImportColumn column : target.columns()) {
      Set<String> names = names(column);
      for (int place = 0; place < header.size(); place++) {
        if (!places.containsValue(place) && names.contains(normal(header.get(place)))) {
          places.put(column.key(), place);
          break;
        }
      }
    }
    return places;
  }

  private Set<String> names(ImportColumn column) {
    return Stream.concat(
            Stream.of(column.key()),
            Messages.LOCALES.stream().map(locale -> messages.text(locale, column.label())))
        .map(HeaderMatching::normal)
        .collect(Collectors.toSet());
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\([^)]*\\)|[\\s*_:]", "");
  }
}
