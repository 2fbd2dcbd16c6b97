package io.parkgraph.platform.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a form's values when somebody else has saved other ones meanwhile. What only they
 * changed is taken over, what only I changed stays, and what both changed to different values is a
 * clash, which people have to decide; until then it holds my value.
 *
 * @param values the merged values by their fields
 * @param taken what was taken over from them
 * @param clashes what both changed
 */
public record Merge(Map<String, @Nullable Object> values, List<Taken> taken, List<Clash> clashes) {

  /**
   * A value of theirs that I had not touched.
   *
   * @param field the field
   * @param base what both began with
   * @param theirs what they made of it
   */
  public record Taken(String field, @Nullable Object base, @Nullable Object theirs) {}

  /**
   * A field that both changed.
   *
   * @param field the field
   * @param base what both began with
   * @param theirs what they made of it
   * @param mine what I made of it
   */
  public record Clash(
      String field, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {}

  /** Copies its collections. */
  public Merge {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    taken = List.copyOf(taken);
    clashes = List.copyOf(clashes);
  }

  /**
   * Merges the values of the same fields.
   *
   * @param base what both began with
   * @param mine what stands in my form
   * @param theirs what is stored now
   */
  public static Merge of(
      Map<String, @Nullable Object> base,
      Map<String, @Nullable Object> mine,
      Map<String, @Nullable Object> theirs) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    List<Taken> taken = new ArrayList<>();
    List<Clash> clashes = new ArrayList<>();
    for (String field : mine.keySet()) {
      Object before = base.get(field);
      Object my = mine.get(field);
      Object their = theirs.get(field);
      if (Objects.equals(my, their) || Objects.equals(their, before)) {
        merged.put(field, my);
      } else if (Objects.equals(my, before)) {
        merged.put(field, their);
        taken.add(new Taken(field, before, their));
      } else {
        merged.put(field, my);
        clashes.add(new Clash(field, before, their, my));
      }
    }
    return new Merge(merged, taken, clashes);
  }

  /** The values once people have decided for theirs in some of the fields that clash. */
  public Map<String, @Nullable Object> decided(Collection<String> forTheirs) {
    Map<String, @Nullable Object> decided = new LinkedHashMap<>(values);
    clashes.stream()
        .filter(clash -> forTheirs.contains(clash.field()))
        .forEach(clash -> decided.put(clash.field(), clash.theirs()));
    return decided;
  }

  /** Whether others changed anything that the form knows of. */
  public boolean changesAnything() {
    return !taken.isEmpty() || !clashes.isEmpty();
  }
}
