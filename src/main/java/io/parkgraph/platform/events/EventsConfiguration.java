package io.parkgraph.platform.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
class EventsConfiguration {

  /** Nobody watches, unless a test does. */
  @Bean
  @Fallback
  StepWatch nobodyWatches() {
    return step -> {};
  }
}
