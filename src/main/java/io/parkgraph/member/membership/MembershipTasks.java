package io.parkgraph.member.membership;

import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What memberships wait for: that the committee decides on the record of whoever withdrew the
 * consent to organization life and is kept as a member. It is over once the person consents again
 * or the membership has ended. The span is the park's own habit.
 */
@Configuration(proxyBeanMethods = false)
class MembershipTasks {

  private static final String DECIDE = "CONSENT_WITHDRAWN";
  private static final Due DECIDING = Due.within(10);

  @Bean
  TaskRule<Person> membershipTaskRule(Documents<Person> people) {
    return new TaskRule<>(
        "memberships-1", people, Scope.MEMBER_READ, Set.of(DECIDE), MembershipTasks::open);
  }

  static List<OpenTask> open(Person person) {
    boolean kept =
        person.status().filter(status -> status != MembershipStatus.ENDED).isPresent()
            && !person.consentsTo(ConsentPurpose.ORGANIZATION_LIFE);
    return person.consents().stream()
        .filter(each -> kept && each.purpose() == ConsentPurpose.ORGANIZATION_LIFE)
        .map(Consent::withdrawnAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(at -> task(person, at))
        .stream()
        .toList();
  }

  private static OpenTask task(Person person, Instant withdrawn) {
    LocalDate since = LocalDate.ofInstant(withdrawn, ParkCalendar.ZONE);
    return OpenTask.of(DECIDE, Scope.DEVELOPMENT_APPROVE, person.home(), since, DECIDING);
  }
}
