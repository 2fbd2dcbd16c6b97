package io.parkgraph.platform.ui.palette;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.store.SearchText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether a label is meant by what was typed: in either language, by its pinyin or initials. */
@Component
class LabelMatch {

  private final Messages messages;
  private final Map<String, String> searchTexts = new ConcurrentHashMap<>();

  LabelMatch(Messages messages) {
    this.messages = messages;
  }

  boolean matches(String label, String typed) {
    return searchTexts.computeIfAbsent(label, this::searchText).contains(SearchText.normal(typed));
  }

  private String searchText(String label) {
    StringBuilder all = new StringBuilder();
    for (var language : Messages.LOCALES) {
      all.append(SearchText.of(messages.text(language, label))).append('\n');
    }
    return all.toString();
  }
}
