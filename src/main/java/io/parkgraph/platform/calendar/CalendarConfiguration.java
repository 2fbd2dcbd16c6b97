package io.parkgraph.platform.calendar;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the product its one clock, in the park's time zone. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ParkCalendar.ZONE);
  }
}
