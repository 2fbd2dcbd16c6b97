package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.exchange.imports.ImportColumn;
import io.parkgraph.platform.exchange.imports.ImportColumn.Need;
import io.parkgraph.platform.exchange.imports.ImportPreview;
import io.parkgraph.platform.exchange.imports.ImportRequest;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import io.parkgraph.platform.exchange.table.TableFormat.Kind;
import io.parkgraph.platform.ui.Localized;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The second step: how the file is read, and which of its columns is what. */
class MappingStep extends Div {

  private static final long serialVersionUID = 1L;

  private final transient ImportTarget target;
  private final transient ImportPreview preview;
  private final String file;
  private final transient Map<String, ComboBox<Integer>> places = new LinkedHashMap<>();
  private final RadioButtonGroup<Existing> existing = new RadioButtonGroup<>();

  MappingStep(
      ImportTarget target,
      ImportPreview preview,
      String file,
      SerializableConsumer<TableFormat> readSo,
      SerializableConsumer<ImportRequest> go) {
    this.target = target;
    this.preview = preview;
    this.file = file;
    addClassName("park-step");
    Paragraph rows = new Paragraph();
    Localized.follow(
        rows, () -> rows.setText(Localized.text("exchange.preview.rows", preview.rows())));
    add(Localized.text(new H2(), "exchange.preview"), rows);
    if (preview.format().kind() == Kind.CSV) {
      add(reading(readSo));
    }
    existing.setItems(Existing.values());
    existing.setValue(Existing.UPDATE);
    Localized.label(existing, "exchange.existing");
    Localized.follow(
        existing,
        () ->
            existing.setItemLabelGenerator(each -> Localized.constant("exchange.existing", each)));
    Button rehearse = Localized.text(new Button(), "exchange.rehearse");
    rehearse.addThemeVariants(ButtonVariant.PRIMARY);
    rehearse.addClickListener(click -> go.accept(request()));
    Div buttons = new Div(rehearse);
    buttons.addClassName("park-form-buttons");
    add(
        new SampleTable(preview),
        Localized.text(new H2(), "exchange.mapping"),
        mapping(),
        existing,
        buttons);
  }

  private Div reading(SerializableConsumer<TableFormat> readSo) {
    ComboBox<Encoding> encoding = new ComboBox<>();
    encoding.setItems(Encoding.values());
    encoding.setValue(preview.format().encoding());
    Localized.label(encoding, "exchange.encoding");
    Localized.follow(
        encoding,
        () ->
            encoding.setItemLabelGenerator(each -> Localized.constant("exchange.encoding", each)));
    ComboBox<Character> separator = new ComboBox<>();
    separator.setItems(TableFormat.SEPARATORS);
    separator.setValue(preview.format().separator());
    Localized.label(separator, "exchange.separator");
    Localized.follow(
        separator,
        () ->
            separator.setItemLabelGenerator(
                each -> Localized.text("exchange.separator." + (int) each)));
    encoding.addValueChangeListener(
        change -> reread(readSo, encoding.getValue(), separator.getValue()));
    separator.addValueChangeListener(
        change -> reread(readSo, encoding.getValue(), separator.getValue()));
    Div fields = new Div(encoding, separator);
    fields.addClassName("park-fields");
    return fields;
  }

  private static void reread(
      SerializableConsumer<TableFormat> readSo, Encoding encoding, Character separator) {
    if (encoding != null && separator != null) {
      readSo.accept(new TableFormat(Kind.CSV, encoding, separator));
    }
  }

  private Div mapping() {
    Div fields = new Div();
    fields.addClassName("park-fields");
    List<Integer> all = IntStream.range(0, preview.header().size()).boxed().toList();
    for (ImportColumn column : target.columns()) {
      ComboBox<Integer> place = new ComboBox<>();
      place.setItems(all);
      place.setItemLabelGenerator(this::columnName);
      place.setClearButtonVisible(true);
      place.setRequiredIndicatorVisible(column.need() == Need.ALWAYS);
      place.setValue(preview.places().get(column.key()));
      Localized.label(place, column.label());
      Localized.follow(
          place,
          () -> {
            place.setPlaceholder(Localized.text("exchange.mapping.none"));
            place.setHelperText(Localized.constant("import.need", column.need()));
          });
      places.put(column.key(), place);
      fields.add(place);
    }
    return fields;
  }

  /** Its name in the file, or its letter as spreadsheets count where it has none. */
  private String columnName(int place) {
    String name = preview.header().get(place);
    return name.isBlank() ? Localized.text("exchange.mapping.unnamed", place + 1) : name;
  }

  private ImportRequest request() {
    Map<String, Integer> chosen = new HashMap<>();
    places.forEach(
        (key, field) -> field.getOptionalValue().ifPresent(place -> chosen.put(key, place)));
    return new ImportRequest(
        target.name(), file, preview.format(), chosen, existing.getValue(), true);
  }
}
