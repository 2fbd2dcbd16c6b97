package io.parkgraph.platform.graphql.workdays;

import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.workdays.CalendarService;
import io.parkgraph.platform.workdays.CalendarYear;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CalendarController {

  private final CalendarService calendar;

  CalendarController(CalendarService calendar) {
    this.calendar = calendar;
  }

  @QueryMapping
  List<CalendarYear> calendarYears() {
    return calendar.all();
  }

  @MutationMapping
  Outcome<CalendarYear> setCalendarDays(@Argument SetCalendarDaysInput input) {
    return calendar.set(input.days(), input.conditions());
  }
}
