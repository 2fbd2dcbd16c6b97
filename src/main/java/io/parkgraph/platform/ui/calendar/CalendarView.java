package io.parkgraph.platform.ui.calendar;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Position;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.workdays.CalendarService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The years of the calendar of working days, the newest first; a year is entered beside them. */
@Route("calendar/:id?")
@PermitAll
@RequiresScope(Scope.CALENDAR_WRITE)
class CalendarView extends ListDetailView<YearRow> {

  private static final long serialVersionUID = 1L;
  private static final String SOURCE = "calendar.known";

  private final transient CalendarService calendar;

  CalendarView(CalendarService calendar) {
    super("calendar.title", "calendar", List.of());
    this.calendar = calendar;
  }

  @Override
  protected EntityGrid<YearRow> grid() {
    return grid(
        List.of(
            EntityColumn.<YearRow>link(
                "year",
                "calendar.year",
                row -> Localized.text("calendar.year.one", row.year()),
                row -> href(row.id()),
                row -> Localized.text("calendar.off.days", row.off())),
            EntityColumn.<YearRow>state(
                    "source",
                    SOURCE,
                    row -> row.source().name(),
                    row -> Localized.constant(SOURCE, row.source()))
                .onPhone(),
            EntityColumn.<YearRow>text("off", "calendar.off", row -> String.valueOf(row.off()))
                .wide("7rem"),
            EntityColumn.<YearRow>text(
                    "worked", "calendar.worked", row -> String.valueOf(row.worked()))
                .wide("10rem"),
            EntityColumn.<YearRow>text(
                    "working", "calendar.working", row -> String.valueOf(row.working()))
                .wide("8rem")),
        List.of(),
        YearRow::id);
  }

  /** There are a few dozen years at most: one page holds them. */
  @Override
  protected void list(EntityGrid<YearRow> grid, ListState wanted, @Nullable String openId) {
    List<Slice.Row<YearRow>> rows =
        calendar.all().stream()
            .map(YearRow::of)
            .map(row -> new Slice.Row<>(row, new Position(List.of(), row.id())))
            .toList();
    grid.show(wanted, new Slice<>(rows, false, false), rows.size(), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return calendar.find(id).map(year -> new YearPanel(calendar, year, this::refresh));
  }

  @Override
  protected List<String> follows() {
    return List.of("calendarYears");
  }
}
