package io.parkgraph.platform.graphql.workdays;

import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workdays.CalendarService;
import io.parkgraph.platform.workdays.CalendarYear;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarApiConfiguration {

  @Bean
  NodeType<CalendarYear> calendarYearNodes(CalendarService calendar) {
    return new NodeType<>(
        "CalendarYear", CalendarYear.class, Scope.CALENDAR_WRITE, calendar::findAll);
  }
}
