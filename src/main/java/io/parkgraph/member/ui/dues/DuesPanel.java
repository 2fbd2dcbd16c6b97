package io.parkgraph.member.ui.dues;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.Person;
import io.parkgraph.member.dues.DuesAction;
import io.parkgraph.member.dues.DuesEntry;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesState;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.WorkflowActions;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One member's dues for a month: what was paid, what can be done, all that was ever said. */
class DuesPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;
  private static final String FIELD = "dues.field.";

  private final transient DuesScreens screens;
  private final transient Person person;
  private final YearMonth month;
  private final SerializableRunnable written;

  DuesPanel(DuesScreens screens, Person person, YearMonth month, SerializableRunnable written) {
    this.screens = screens;
    this.person = person;
    this.month = month;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    DuesRecord record = screens.record(person, month).orElse(null);
    boolean elsewhere = record == null && screens.paid(person, month);
    setHeading(screens.name(person));
    setSubtitle(new Span(MonthPicker.label(month)));
    clearContent();
    addContent(facts(record, elsewhere));
    if (record == null && !elsewhere) {
      Button first = new Button("", click -> open(null, DuesAction.RECORD));
      first.setId("action-RECORD");
      first.addThemeVariants(ButtonVariant.PRIMARY);
      addContent(Localized.text(first, "duesAction.RECORD"));
    } else if (record != null) {
      addContent(
          new WorkflowActions(
              "duesAction",
              screens.dues().availableActions(record),
              action -> open(record, DuesAction.valueOf(action))),
          section("dues.entries", entries(record)));
    }
  }

  private FactList facts(@Nullable DuesRecord record, boolean elsewhere) {
    FactList facts = new FactList();
    if (elsewhere) {
      facts.fact(FIELD + "paid", Localized.text("dues.paidElsewhere"));
    }
    if (record != null) {
      facts
          .fact(FIELD + "paid", Localized.constant("duesState", record.state()))
          .fact(FIELD + "amount", Amounts.exact(record.amount()))
          .fact(FIELD + "paidOn", record.paidOn().toString());
    }
    return facts.fact(
        FIELD + "paidTo",
        screens
            .paidTo(person)
            .map(MonthPicker::label)
            .orElseGet(() -> Localized.text("dues.never")));
  }

  private static Div entries(DuesRecord record) {
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text(FIELD + "paidOn"),
        Localized.text(FIELD + "amount"),
        Localized.text(FIELD + "by"));
    for (DuesEntry entry : record.entries().reversed()) {
      String why = entry.reason() == null ? "" : " · " + entry.reason();
      table
          .addRowWithHeader(entry.paidOn().toString())
          .addCells(
              new TableDataCell(
                  entry.state() == DuesState.VOIDED
                      ? Localized.constant("duesState", entry.state())
                      : Amounts.exact(entry.amount())),
              new TableDataCell(Moments.by(entry.by()) + why));
    }
    Div scroller = new Div(table);
    scroller.addClassName("park-table-scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", Localized.text("dues.entries"));
    return scroller;
  }

  private void open(@Nullable DuesRecord record, DuesAction action) {
    new DuesDialog(screens, person, month, record, action, this::show).open();
  }

  @Override
  public void changedElsewhere() {
    draw();
  }

  private void show() {
    draw();
    written.run();
  }
}
