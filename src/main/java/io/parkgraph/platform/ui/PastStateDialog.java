package io.parkgraph.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableRow;
import io.parkgraph.platform.events.PastState;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entity as it was in one of its versions, beside what it is now. */
class PastStateDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient EntityTexts texts;

  PastStateDialog(PastState then, PastState now, EntityTexts texts) {
    this.texts = texts;
    setHeaderTitle(Localized.text("ui.past.title", then.version()));
    Paragraph since =
        new Paragraph(
            Localized.text("ui.past.since", Moments.text(then.since()), Moments.by(then.by())));
    since.addClassName("park-muted");
    add(since, table(then, now));
    getFooter().add(new Button(Localized.text("ui.close"), click -> close()));
  }

  private Table table(PastState then, PastState now) {
    Table table = new Table();
    table.addClassNames("park-table", "park-table-texts");
    table.addHeaderRow(
        Localized.text("ui.past.field"),
        Localized.text("ui.past.then"),
        Localized.text("ui.past.now"));
    var paths = new TreeSet<>(then.values().keySet());
    paths.addAll(now.values().keySet());
    for (String path : paths) {
      texts
          .label(path)
          .ifPresent(label -> addLine(table, path, label, then.value(path), now.value(path)));
    }
    return table;
  }

  private void addLine(
      Table table, String path, String label, @Nullable String then, @Nullable String now) {
    TableRow row =
        table
            .addRowWithHeader(Localized.text(label))
            .addCells(new TableDataCell(value(path, then)), new TableDataCell(value(path, now)));
    if (!Objects.equals(then, now)) {
      row.addClassName("park-differs");
    }
  }

  private String value(String path, @Nullable String text) {
    return text == null ? "—" : texts.value(path, text);
  }
}
