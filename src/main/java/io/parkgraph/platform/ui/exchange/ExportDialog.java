package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.exchange.exports.ExportFormat;
import io.parkgraph.platform.exchange.exports.ExportJob;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;

/** Asks how to export, then shows how far it is and hands over the file. */
class ExportDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient ExportService exports;
  private final transient ListExport<?> list;
  private final Scope reading;
  private final List<String> visible;
  private final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>();
  private final RadioButtonGroup<YesNo> all = new RadioButtonGroup<>();
  private final Button begin = new Button();

  ExportDialog(ExportService exports, Scope reading, ListExport<?> list, List<String> visible) {
    this.exports = exports;
    this.reading = reading;
    this.list = list;
    this.visible = visible;
    addClassName("park-form-dialog");
    setWidth("min(28rem, 100vw - 2rem)");
    format.setItems(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.CSV_GBK);
    format.setValue(ExportFormat.XLSX);
    format.getElement().getThemeList().add("vertical");
    all.setItems(YesNo.NO, YesNo.YES);
    all.setValue(YesNo.NO);
    Localized.label(format, "exchange.export.format");
    Localized.label(all, "exchange.export.columns");
    Localized.follow(this, this::tell);
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    begin.addClickListener(click -> begin());
    Button close = Localized.text(new Button(), "exchange.export.close");
    close.addClickListener(click -> close());
    Paragraph hint = Localized.text(new Paragraph(), "exchange.export.hint");
    hint.addClassName("park-muted");
    add(format, all, hint);
    getFooter().add(close, Localized.text(begin, "exchange.export"));
  }

  private void tell() {
    setHeaderTitle(Localized.text("exchange.export.title", Localized.text(list.label())));
    format.setItemLabelGenerator(each -> Localized.constant("exchange.format", each));
    all.setItemLabelGenerator(each -> Localized.constant("exchange.export.columns", each));
  }

  private void begin() {
    List<String> columns = all.getValue() == YesNo.YES ? List.of() : visible;
    switch (exports.start(list, reading, format.getValue(), columns, Localized.locale(), null)) {
      case Outcome.Done<ExportJob> done -> {
        removeAll();
        begin.setVisible(false);
        add(new ExportProgress(exports, done.entity().id()));
      }
      case Outcome.Refused<ExportJob> refused ->
          Notices.problem(Localized.text(refused.refusals().getFirst()));
    }
  }
}
