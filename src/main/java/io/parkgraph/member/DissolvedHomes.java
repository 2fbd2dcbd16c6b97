package io.parkgraph.member;

import static java.util.stream.Collectors.toSet;

import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who was taken in by an organization at the moment of its dissolution: both are written each in
 * its own document, so both may succeed, and the park's administrator finds the person another
 * organization. The task ends once nothing of the person is with a dissolved organization.
 */
@Configuration(proxyBeanMethods = false)
class DissolvedHomes {

  private static final String REHOME = "MEMBER_REHOME";

  /** The park's own habit: nobody is without an organization for more than a working week. */
  private static final Due SOON = Due.within(5);

  @Bean
  TaskRule<Person> dissolvedHomeTaskRule(
      Documents<Person> people,
      Documents<Organization> organizations,
      OrganizationDirectory directory,
      PersonRepository repository) {
    return new TaskRule<>(
            "dissolved-homes-1",
            people,
            Scope.MEMBER_READ,
            Set.of(REHOME),
            person -> open(person, directory))
        .following(
            organizations,
            id -> directory.isDissolved(List.of(id)) ? of(id, repository) : List.of());
  }

  /** The branch has no secretary any more, so it is for those who see to the whole park. */
  private static List<OpenTask> open(Person person, OrganizationDirectory directory) {
    return directory.isDissolved(homes(person))
        ? List.of(OpenTask.of(REHOME, Scope.TRANSFER_SUBMIT, Set.of(), null, SOON))
        : List.of();
  }

  /** Where the person belongs, takes part, or is about to be taken in. */
  private static Set<String> homes(Person person) {
    Optional<String> branch =
        person.branch().filter(_ -> !person.status().equals(Optional.of(MembershipStatus.ENDED)));
    Optional<String> host = Optional.ofNullable(person.floating()).flatMap(Floating::activeAt);
    Optional<String> target =
        person
            .openTransfer()
            .filter(transfer -> transfer.state() == TransferState.IN_REVIEW)
            .map(Transfer::to)
            .map(TransferSide::organizationId);
    return Stream.of(branch, host, target).flatMap(Optional::stream).collect(toSet());
  }

  private static List<String> of(String organizationId, PersonRepository people) {
    return Stream.of(
            people.belongingTo(organizationId),
            people.hostedBy(organizationId),
            people.expectedBy(organizationId))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
