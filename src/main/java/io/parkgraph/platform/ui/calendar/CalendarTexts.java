package io.parkgraph.platform.ui.calendar;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the calendar stands in the side navigation, and how its years are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class CalendarTexts {

  private static final String FIELD = "calendar.field.";

  static final EntityTexts YEARS =
      new EntityTexts(
          "calendarYears",
          "calendar.title",
          Scope.CALENDAR_WRITE,
          Map.of(
              "year", FIELD + "year",
              "notices", FIELD + "notices",
              "off", FIELD + "off",
              "worked", FIELD + "worked"),
          (path, text) -> text,
          ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> id)),
          id -> "calendar/" + id);

  @Bean
  NavigationEntry calendarEntry() {
    return new NavigationEntry(
        Group.SYSTEM, 70, "calendar.title", ParkIcon.TABLE, CalendarView.class);
  }

  @Bean
  EntityTexts calendarYearTexts() {
    return YEARS;
  }
}
