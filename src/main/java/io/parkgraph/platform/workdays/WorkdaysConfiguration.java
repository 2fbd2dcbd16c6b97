package io.parkgraph.platform.workdays;

import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How the calendar's years are stored. */
@Configuration(proxyBeanMethods = false)
class WorkdaysConfiguration {

  @Bean
  Documents<CalendarYear> calendarYearDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            CalendarYear.class, "calendarYears", CalendarYear::id, year -> Map.of(), List.of()));
  }
}
