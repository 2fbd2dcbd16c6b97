package io.parkgraph.platform.ui.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How one person likes to work. It is nobody else's business, so it is no part of the event log.
 *
 * @param id the caller's id
 * @param version how often it was written; null before the first time
 * @param language the tag of the chosen language; null where none was chosen
 * @param scheme the chosen colours: {@code light}, {@code dark} or {@code system}; null for none
 * @param density how much room a row takes; null where none was chosen
 * @param lists what was chosen for each list, by its path
 */
@Document("account_settings")
public record AccountSettings(
    @Id String id,
    @Version @Nullable Long version,
    @Nullable String language,
    @Nullable String scheme,
    @Nullable Density density,
    Map<String, ListSettings> lists) {

  /** Copies its map. */
  public AccountSettings {
    lists = lists == null ? Map.of() : Map.copyOf(lists);
  }

  /** Nothing chosen yet. */
  static AccountSettings none(String id) {
    return new AccountSettings(id, null, null, null, null, Map.of());
  }

  /** What was chosen for a list. */
  public ListSettings list(String path) {
    return lists.getOrDefault(path, ListSettings.NONE);
  }

  /** The settings in another language. */
  public AccountSettings speaking(String tag) {
    return new AccountSettings(id, version, tag, scheme, density, lists);
  }

  /** The settings with other colours. */
  public AccountSettings coloured(String chosen) {
    return new AccountSettings(id, version, language, chosen, density, lists);
  }

  /** The settings with rows of another height. */
  public AccountSettings spaced(Density chosen) {
    return new AccountSettings(id, version, language, scheme, chosen, lists);
  }

  /** The settings with others for a list. */
  public AccountSettings with(String path, ListSettings settings) {
    Map<String, ListSettings> all = new HashMap<>(lists);
    all.put(path, settings);
    return new AccountSettings(id, version, language, scheme, density, all);
  }
}
