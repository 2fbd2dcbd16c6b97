package io.parkgraph.platform.events;

import io.parkgraph.platform.Sensitive;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two states of an aggregate field by field, in the form in which people read them. */
public final class FieldChanges {

  private FieldChanges() {}

  /**
   * What differs, in the order of the paths; the key and the version do not count, nor what a
   * record derives from its components, which could tell of sensitive ones. What is {@link
   * Sensitive} has neither value. The items of a list go by their own ids where they have any, so
   * that one that is taken away does not seem to change those after it.
   *
   * @param before the state before; null where there was none
   */
  public static List<FieldChange> between(JsonMapper json, @Nullable Object before, Object after) {
    var old = new TreeMap<String, String>();
    if (before != null) {
      flatten("", json.valueToTree(before), old);
    }
    var now = new TreeMap<String, String>();
    flatten("", json.valueToTree(after), now);
    var paths = new TreeMap<String, String>(old);
    paths.putAll(now);
    Set<String> sensitive = sensitive(after);
    paths.keySet().removeIf(path -> isDerived(path, after));
    var changes = new ArrayList<FieldChange>();
    for (String path : paths.keySet()) {
      String was = old.get(path);
      String is = now.get(path);
      boolean envelope = path.equals("id") || path.equals("version");
      if (!envelope && (was == null ? is != null : !was.equals(is))) {
        boolean told = sensitive.stream().noneMatch(name -> isAt(path, name));
        changes.add(told ? new FieldChange(path, was, is) : new FieldChange(path, null, null));
      }
    }
    return changes;
  }

  private static Set<String> sensitive(Object aggregate) {
    RecordComponent[] components = aggregate.getClass().getRecordComponents();
    return components == null
        ? Set.of()
        : Arrays.stream(components)
            .filter(each -> each.isAnnotationPresent(Sensitive.class))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
  }

  private static boolean isDerived(String path, Object aggregate) {
    RecordComponent[] components = aggregate.getClass().getRecordComponents();
    String top = path.split("\\.", 2)[0];
    return components != null
        && Arrays.stream(components).noneMatch(each -> each.getName().equals(top));
  }

  private static boolean isAt(String path, String name) {
    return path.equals(name) || path.startsWith(name + ".");
  }

  private static void flatten(String path, JsonNode node, TreeMap<String, String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> {
            String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            flatten(inner, field.getValue(), into);
          });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        JsonNode item = node.get(i);
        String place = item.path("id").asString("" + i);
        flatten(path + "." + place, item, into);
      }
    } else if (!node.isNull()) {
      into.put(path, node.asString());
    }
  }
}
