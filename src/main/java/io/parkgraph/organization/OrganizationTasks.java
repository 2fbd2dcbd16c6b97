package io.parkgraph.organization;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What organizations wait for; the numbers of working days are the park's own habit. */
@Configuration(proxyBeanMethods = false)
class OrganizationTasks {

  private static final String APPROVE = "ORGANIZATION_APPROVE";
  private static final String FOUND = "ORGANIZATION_FOUND";
  private static final String ELECT = "ORGANIZATION_ELECT";
  private static final String MOVE = "ORGANIZATION_MOVE";
  private static final Due APPROVAL = Due.within(10);
  private static final Due FOUNDING = Due.within(20);
  private static final Due MOVING = Due.within(20);

  @Bean
  TaskRule<Organization> organizationTaskRule(Documents<Organization> organizations) {
    return new TaskRule<>(
        "organizations-1",
        organizations,
        Scope.ORGANIZATION_READ,
        Set.of(APPROVE, FOUND, ELECT),
        OrganizationTasks::open);
  }

  /**
   * What was placed under an organization at the moment of its dissolution; both are written each
   * in its own document, so both may succeed.
   */
  @Bean
  TaskRule<Organization> dissolvedParentTaskRule(
      Documents<Organization> organizations,
      OrganizationDirectory directory,
      OrganizationRepository repository) {
    return new TaskRule<>(
            "dissolved-parents-1",
            organizations,
            Scope.ORGANIZATION_READ,
            Set.of(MOVE),
            organization ->
                organization.state() != OrganizationState.DISSOLVED
                        && directory.isDissolved(parents(organization))
                    ? List.of(
                        OpenTask.of(
                            MOVE, Scope.ORGANIZATION_PROPOSE, organization.places(), null, MOVING))
                    : List.of())
        .following(
            organizations,
            id -> directory.isDissolved(List.of(id)) ? under(id, repository) : List.of());
  }

  private static List<String> parents(Organization organization) {
    return Stream.of(Axis.values())
        .flatMap(axis -> Stream.ofNullable(axis.parent(organization)))
        .toList();
  }

  private static List<String> under(String id, OrganizationRepository repository) {
    return Stream.of(Axis.values())
        .flatMap(axis -> repository.under(axis.field(), List.of(id)).stream())
        .map(Organization::id)
        .distinct()
        .toList();
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
