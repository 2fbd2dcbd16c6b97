package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.member.development.Probation;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What developments wait for from others than those who carry them on: the steps of the committee,
 * within the park's own habit, and the vote on full status, due when the probation ends.
 */
@Configuration(proxyBeanMethods = false)
class DevelopmentTasks {

  private static final String KIND = "DEVELOPMENT_";
  private static final Due OF_COMMITTEE = Due.within(20);

  @Bean
  TaskRule<Person> developmentTaskRule(Documents<Person> people) {
    return new TaskRule<>(
        "developments-2",
        people,
        Scope.MEMBER_READ,
        Stream.of(DevelopmentStep.values())
            .filter(DevelopmentTasks::isAwaited)
            .map(step -> KIND + step)
            .collect(Collectors.toSet()),
        DevelopmentTasks::open);
  }

  private static List<OpenTask> open(Person person) {
    Optional<Development> development =
        Optional.ofNullable(person.development()).filter(_ -> !person.isSuspended());
    return development.flatMap(Development::next).filter(DevelopmentTasks::isAwaited).stream()
        .map(step -> task(person, development.orElseThrow(), step))
        .toList();
  }

  private static OpenTask task(Person person, Development development, DevelopmentStep step) {
    Due due =
        step == DevelopmentStep.FULL_STATUS_VOTE
            ? development.probation().map(Probation::endsOn).map(Due::on).orElse(OF_COMMITTEE)
            : OF_COMMITTEE;
    return OpenTask.of(
        KIND + step, DevelopmentWorkflow.scope(step), person.home(), development.last().on(), due);
  }

  private static boolean isAwaited(DevelopmentStep step) {
    return step == DevelopmentStep.FULL_STATUS_VOTE
        || DevelopmentWorkflow.scope(step) == Scope.DEVELOPMENT_APPROVE;
  }
}
