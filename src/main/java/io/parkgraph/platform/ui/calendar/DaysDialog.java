package io.parkgraph.platform.ui.calendar;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.calendar.DayKind;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.workdays.CalendarService;
import io.parkgraph.platform.workdays.CalendarYear;
import io.parkgraph.platform.workdays.SetCalendarDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks what some days of a year are. */
class DaysDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient CalendarService calendar;
  private final transient CalendarYear year;
  private final SerializableConsumer<CalendarYear> written;
  private final DayPicker from = new DayPicker();
  private final DayPicker to = new DayPicker();
  private final ComboBox<DayKind> kind = new ComboBox<>();
  private final TextField notice = new TextField();

  DaysDialog(
      CalendarService calendar, CalendarYear year, SerializableConsumer<CalendarYear> written) {
    super("calendar.set", "ui.save");
    this.calendar = calendar;
    this.year = year;
    this.written = written;
    Localized.label(from, "calendar.from");
    Localized.label(to, "calendar.to");
    Localized.label(kind, "calendar.kind");
    Localized.label(notice, "calendar.notice");
    from.setRequiredIndicatorVisible(true);
    kind.setRequiredIndicatorVisible(true);
    from.setInitialPosition(LocalDate.of(year.year(), 1, 1));
    to.setInitialPosition(LocalDate.of(year.year(), 1, 1));
    kind.setItems(DayKind.values());
    Localized.follow(
        kind, () -> kind.setItemLabelGenerator(each -> Localized.constant("dayKind", each)));
    errors().at("from", from);
    errors().at("to", to);
    errors().at("kind", kind);
    errors().at("notice", notice);
    addFields(from, to, kind, notice);
  }

  @Override
  protected boolean confirm() {
    var input =
        new SetCalendarDays(year.year(), text(from), text(to), kind.getValue(), notice.getValue());
    WriteConditions conditions =
        year.version() == 0 ? WriteConditions.NONE : WriteConditions.expecting(year.version());
    return switch (calendar.set(input, conditions)) {
      case Outcome.Refused<CalendarYear> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
      case Outcome.Done<CalendarYear> done -> {
        Notices.done(Localized.text("ui.saved"));
        written.accept(done.entity());
        yield true;
      }
    };
  }

  private static @Nullable String text(DayPicker day) {
    LocalDate value = day.getValue();
    return value == null ? null : value.toString();
  }
}
