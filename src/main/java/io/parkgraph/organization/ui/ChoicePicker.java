package io.parkgraph.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.Stream;

/** Makes fields that offer what matches the text typed so far. */
final class ChoicePicker {

  private ChoicePicker() {}

  static ComboBox<Choice> one(SerializableFunction<String, List<Choice>> find) {
    ComboBox<Choice> picker = new ComboBox<>();
    picker.setItemLabelGenerator(Choice::name);
    picker.setClearButtonVisible(true);
    picker.setItems(query -> {
      int limit = query.getLimit();
      String typed = query.getFilter().orElse("");
      return query.getOffset() > 0 ? Stream.empty() : find.apply(typed).stream().limit(limit);
    });
    return picker;
  }

  static MultiSelectComboBox<Choice> many(SerializableFunction<String, List<Choice>> find) {
    MultiSelectComboBox<Choice> picker = new MultiSelectComboBox<>();
    picker.setItemLabelGenerator(Choice::name);
    picker.setClearButtonVisible(true);
    picker.setItems(query -> {
      int limit = query.getLimit();
      String typed = query.getFilter().orElse("");
      return query.getOffset() > 0 ? Stream.empty() : find.apply(typed).stream().limit(limit);
    });
    return picker;
  }
}
