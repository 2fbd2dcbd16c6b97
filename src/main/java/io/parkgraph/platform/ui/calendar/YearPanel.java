package io.parkgraph.platform.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.calendar.DayKind;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.workdays.CalendarService;
import io.parkgraph.platform.workdays.CalendarYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** One year: its days off and its worked weekend days as spans, and the way to change them. */
class YearPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient CalendarService calendar;
  private final SerializableRunnable written;
  private transient CalendarYear year;

  YearPanel(CalendarService calendar, CalendarYear year, SerializableRunnable written) {
    this.calendar = calendar;
    this.year = year;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  @Override
  public void changedElsewhere() {
    calendar.find(year.id()).ifPresent(now -> year = now);
    draw();
  }

  private void changed(CalendarYear now) {
    year = now;
    draw();
    written.run();
  }

  private void draw() {
    YearRow.Source source = YearRow.source(year);
    setHeading(Localized.text("calendar.year.one", year.year()));
    setSubtitle(badge(source.name(), Localized.constant("calendar.known", source)));
    clearContent();
    FactList facts = new FactList().fact("calendar.working", String.valueOf(year.workingDays()));
    if (!year.notices().isEmpty()) {
      facts.fact("calendar.notices", String.join("、", year.notices()));
    }
    addContent(facts);
    if (calendar.mayWrite()) {
      Button set = new Button(Localized.text("calendar.set"), ParkIcon.PENCIL.create());
      set.setId("set-days");
      set.addClickListener(click -> new DaysDialog(calendar, year, this::changed).open());
      addContent(set);
    }
    addContent(
        section(
            "calendar.spans",
            year.known() ? spans() : new Paragraph(Localized.text("calendar.none"))));
    if (year.version() > 0) {
      addContent(
          section("ui.history", new HistoryTimeline(calendar.history(year), CalendarTexts.YEARS)));
    }
  }

  private UnorderedList spans() {
    var items = new UnorderedList();
    items.addClassName("park-day-spans");
    for (List<LocalDate> span : contiguous()) {
      DayKind kind = kind(span.getFirst());
      String days =
          span.size() == 1 ? span.getFirst().toString() : span.getFirst() + " – " + span.getLast();
      items.add(
          new ListItem(badge(kind.name(), Localized.constant("dayKind", kind)), new Span(days)));
    }
    return items;
  }

  private DayKind kind(LocalDate day) {
    return year.off().contains(day) ? DayKind.OFF : DayKind.WORKED;
  }

  private List<List<LocalDate>> contiguous() {
    var spans = new ArrayList<List<LocalDate>>();
    for (LocalDate day : new TreeMap<>(year.days().days()).keySet()) {
      List<LocalDate> last = spans.isEmpty() ? List.of() : spans.getLast();
      if (!last.isEmpty()
          && last.getLast().plusDays(1).equals(day)
          && kind(last.getLast()) == kind(day)) {
        last.add(day);
      } else {
        spans.add(new ArrayList<>(List.of(day)));
      }
    }
    return spans;
  }
}
