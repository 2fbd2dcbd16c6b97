package io.parkgraph.organization;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What organizations wait for; the numbers of working days are the park's own habit. */
@Configuration(proxyBeanMethods = false)
class OrganizationTasks {

  private static final String APPROVE = "ORGANIZATION_APPROVE";
  private static final String FOUND = "ORGANIZATION_FOUND";
  private static final String ELECT = "ORGANIZATION_ELECT";
  private static final Due APPROVAL = Due.within(10);
  private static final Due FOUNDING = Due.within(20);

  @Bean
  TaskRule<Organization> organizationTaskRule(Documents<Organization> organizations) {
    return new TaskRule<>(
        "organizations-1",
        organizations,
        Scope.ORGANIZATION_READ,
        Set.of(APPROVE, FOUND, ELECT),
        OrganizationTasks::open);
  }

  private static List<OpenTask> open(Organization organization) {
    return switch (organization.state()) {
      case PREPARING ->
          List.of(
              OpenTask.of(
                  APPROVE, Scope.ORGANIZATION_APPROVE, organization.places(), null, APPROVAL));
      case APPROVED ->
          List.of(
              OpenTask.of(FOUND, Scope.ORGANIZATION_RUN, organization.places(), null, FOUNDING));
      case TERM_DUE -> {
        Term over = Objects.requireNonNull(organization.term());
        yield List.of(
            OpenTask.of(
                ELECT,
                Scope.ORGANIZATION_RUN,
                organization.places(),
                over.until(),
                Due.on(over.until())));
      }
      case ACTIVE, DISSOLVED -> List.of();
    };
  }
}
