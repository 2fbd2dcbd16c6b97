package io.parkgraph.platform.events;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two states of an aggregate field by field, in the form in which people read them. */
public final class FieldChanges {

  private FieldChanges() {}

  /**
   * What differs, in the order of the paths; the key and the version do not count.
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
    var changes = new ArrayList<FieldChange>();
    for (String path : paths.keySet()) {
      String was = old.get(path);
      String is = now.get(path);
      boolean envelope = path.equals("id") || path.equals("version");
      if (!envelope && (was == null ? is != null : !was.equals(is))) {
        changes.add(new FieldChange(path, was, is));
      }
    }
    return changes;
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
        flatten(path + "." + i, node.get(i), into);
      }
    } else if (!node.isNull()) {
      into.put(path, node.asString());
    }
  }
}
