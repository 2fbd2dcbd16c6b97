package io.parkgraph.economy;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What monthly records wait for. */
@Configuration(proxyBeanMethods = false)
class EconomyTasks {

  private static final String PUBLISH = "RECORD_PUBLISH";

  /** The park's own habit: a figure that was handed in is looked at within a working week. */
  private static final Due SOON = Due.within(5);

  @Bean
  TaskRule<MetricRecord> metricRecordTasks(Documents<MetricRecord> records) {
    return new TaskRule<>(
        "metricRecords-1", records, Scope.ECONOMY_READ, Set.of(PUBLISH), EconomyTasks::open);
  }

  private static List<OpenTask> open(MetricRecord record) {
    if (record.state() != MetricRecordState.SUBMITTED) {
      return List.of();
    }
    LocalDate since = LocalDate.ofInstant(record.revisions().getLast().at(), ParkCalendar.ZONE);
    return List.of(OpenTask.of(PUBLISH, Scope.ECONOMY_PUBLISH, record.places(), since, SOON));
  }
}
