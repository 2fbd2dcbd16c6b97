package io.parkgraph.overview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.events.AuditFilter;
import io.parkgraph.platform.security.AccessFilter;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the URLs of the audit's lists ask the services for. */
final class AuditQuery {

  static final String BY = "by";
  static final String TYPE = "type";
  static final String RESULT = "result";
  static final String FROM = "from";
  static final String TO = "to";
  static final List<String> EVENT_KEYS = List.of(BY, TYPE, FROM, TO);
  static final List<String> ACCESS_KEYS = List.of(BY, RESULT, FROM, TO);

  private AuditQuery() {}

  static AuditFilter events(ListState state) {
    return new AuditFilter(
        state.filter(BY).orElse(null),
        state.filter(TYPE).orElse(null),
        null,
        null,
        start(state, FROM, 0),
        start(state, TO, 1));
  }

  static AccessFilter accesses(ListState state) {
    return new AccessFilter(
        state.filter(BY).orElse(null),
        state.filter(RESULT).orElse(null),
        null,
        start(state, FROM, 0),
        start(state, TO, 1));
  }

  static ListFilter<String, ComboBox<String>> ofType(List<EntityTexts> types) {
    ComboBox<String> field = new ComboBox<>();
    field.setItems(types.stream().map(EntityTexts::collection).toList());
    field.setClearButtonVisible(true);
    Localized.label(field, "audit.type");
    Localized.follow(
        field,
        () -> {
          field.setItemLabelGenerator(collection -> label(types, collection));
          field.setPlaceholder(Localized.text("ui.filter.all"));
        });
    return new ListFilter<>(
        TYPE,
        field,
        text -> types.stream().map(EntityTexts::collection).filter(text::equals).findFirst(),
        text -> text);
  }

  static String label(List<EntityTexts> types, String collection) {
    return types.stream()
        .filter(each -> each.collection().equals(collection))
        .findFirst()
        .map(each -> Localized.text(each.label()))
        .orElse(collection);
  }

  /** The beginning of the day that a filter names, so many days later. */
  private static @Nullable Instant start(ListState state, String key, int later) {
    return state
        .filter(key)
        .flatMap(ParkCalendar::day)
        .map(day -> day.plusDays(later).atStartOfDay(ParkCalendar.ZONE).toInstant())
        .orElse(null);
  }
}
