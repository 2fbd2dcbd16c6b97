package io.parkgraph.platform.ui;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the entities of one collection are told of where they are not at home: in histories, in the
 * audit, in notifications. Each room declares a bean for each of its own.
 *
 * @param collection where they are stored
 * @param label the key of what one of them is called
 * @param scope what a caller needs to read them
 * @param fields the keys of the fields' labels by their paths, without the numbers of list items
 * @param values a field's value as people read it, from its path and its text in the log
 * @param titles the names of those with these ids, for a caller who may read them
 * @param href where one of them can be seen, by its id
 */
public record EntityTexts(
    String collection,
    String label,
    Scope scope,
    Map<String, String> fields,
    BinaryOperator<String> values,
    Function<Collection<String>, Map<String, String>> titles,
    UnaryOperator<String> href) {

  /** Copies its map. */
  public EntityTexts {
    fields = Map.copyOf(fields);
  }

  /** The key of a field's label; nothing for a field that people are not told of. */
  public Optional<String> label(String path) {
    return Optional.ofNullable(fields.get(plain(path)));
  }

  /** A field's value as people read it, from its text in the log. */
  public String value(String path, String text) {
    return values.apply(plain(path), text);
  }

  /** The names of those with these ids, as far as the caller may read them. */
  public Map<String, String> titles(Collection<String> ids, CurrentCaller caller) {
    return ids.isEmpty() || !caller.may(scope) ? Map.of() : titles.apply(ids);
  }

  /** {@code contacts.0.name} is the field {@code contacts.name}. */
  private static String plain(String path) {
    return path.replaceAll("\\.\\d+(?=\\.|$)", "");
  }
}
