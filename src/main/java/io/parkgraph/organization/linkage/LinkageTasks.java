package io.parkgraph.organization.linkage;

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

/** What linkages wait for: that the blockers of their enterprises are solved. */
@Configuration(proxyBeanMethods = false)
class LinkageTasks {

  private static final String RESOLVE = "LINKAGE_BLOCKER_RESOLVE";

  /** The park's own habit. */
  private static final Due SOLVED = Due.within(15);

  @Bean
  TaskRule<Linkage> linkageTaskRule(Documents<Linkage> linkages) {
    return new TaskRule<>(
        "linkages-1", linkages, Scope.LINKAGE_READ, Set.of(RESOLVE), LinkageTasks::open);
  }

  private static List<OpenTask> open(Linkage linkage) {
    return linkage.blockers().stream()
        .filter(Blocker::isOpen)
        .map(blocker ->
            OpenTask.of(
                    RESOLVE,
                    Scope.LINKAGE_CONTACT,
                    linkage.places(),
                    LocalDate.ofInstant(blocker.raisedAt(), ParkCalendar.ZONE),
                    SOLVED)
                .part(blocker.id()))
        .toList();
  }
}
