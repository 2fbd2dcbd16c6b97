package io.parkgraph.platform.ui;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the entities of one collection are told of where they are not at home: in histories, in the
 * audit, in notifications. Each room declares a bean for each of its own.
 *
 * @param collection where they are stored
 * @param label the key of what one of them is called
 * @param scopes what a caller needs to read them; one of these is enough
 * @param fields the keys of the fields' labels by their paths, without the numbers of list items
 * @param values a field's value as people read it, from its path and its text in the log
 * @param titles the names of those with these ids, for a caller who may read them
 * @param href where the caller can see one of them, by its id
 */
public record EntityTexts(
    String collection,
    String label,
    Set<Scope> scopes,
    Map<String, String> fields,
    BinaryOperator<String> values,
    Function<Collection<String>, Map<String, String>> titles,
    UnaryOperator<String> href) {

  /** Copies its scopes and its map. */
  public EntityTexts {
    scopes = Set.copyOf(scopes);
    fields = Map.copyOf(fields);
  }

  /** Of entities that one scope reads. */
  public EntityTexts(
      String collection,
      String label,
      Scope scope,
      Map<String, String> fields,
      BinaryOperator<String> values,
      Function<Collection<String>, Map<String, String>> titles,
      UnaryOperator<String> href) {
    this(collection, label, Set.of(scope), fields, values, titles, href);
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
    return ids.isEmpty() || scopes.stream().noneMatch(caller::may) ? Map.of() : titles.apply(ids);
  }

  /** {@code contacts.0.name} is the field {@code contacts.name}. */
  private static String plain(String path) {
    return path.replaceAll("\\.\\d+(?=\\.|$)", "");
  }
}
