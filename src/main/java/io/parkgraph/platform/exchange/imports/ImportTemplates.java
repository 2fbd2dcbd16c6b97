package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableWriter;
import io.parkgraph.platform.exchange.table.TemplateBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Empty files with a target's columns, to fill in. */
@Service
public class ImportTemplates {

  private final ImportTargets targets;
  private final Messages messages;

  ImportTemplates(ImportTargets targets, Messages messages) {
    this.targets = targets;
    this.messages = messages;
  }

  /** Writes one: a workbook explains its columns on a second sheet and offers what they take. */
  public void write(String target, TableFormat format, OutputStream bytes, Locale locale) {
    List<TemplateBook.Column> columns =
        targets.require(target).columns().stream().map(column -> column(column, locale)).toList();
    if (format.kind() == TableFormat.Kind.XLSX) {
      List<String> heads =
          List.of("column", "need", "example").stream()
              .map(head -> messages.text(locale, "import.template." + head))
              .toList();
      TemplateBook.write(bytes, columns, messages.text(locale, "import.template.notes"), heads);
      return;
    }
    try (TableWriter writer = TableWriter.to(bytes, format)) {
      writer.row(columns.stream().map(TemplateBook.Column::title).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private TemplateBook.Column column(ImportColumn column, Locale locale) {
    String label = messages.text(locale, column.label());
    return new TemplateBook.Column(
        column.need() == ImportColumn.Need.NEVER ? label : label + "*",
        messages.text(locale, "import.need." + column.need()),
        column.constants().stream().map(key -> messages.text(locale, key)).toList(),
        column.example());
  }
}
