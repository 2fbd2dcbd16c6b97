package io.parkgraph.member.development;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Developments for tests, in a branch of ten full members and one on probation. */
final class Developing {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  static final LocalDate APPLIED = LocalDate.of(2020, 1, 1);
  static final Stamp STAMP = new Stamp("支部书记甲", Instant.parse("2026-11-01T01:00:00Z"));
  static final Set<String> MEMBERS =
      IntStream.range(0, 10).mapToObj(i -> "m" + i).collect(Collectors.toSet());
  static final Electorate BRANCH = new Electorate(MEMBERS, Set.of("p"));

  private Developing() {}

  /** A development whose last step is this one, each as early as it may be. */
  static Development upTo(DevelopmentStep last) {
    Development development = next(Development.begin(APPLIED.toString(), TODAY, STAMP));
    while (development.last().step() != last) {
      DevelopmentStep step = development.next().orElseThrow();
      development = next(take(development, step, development.nextFrom().orElseThrow()));
    }
    return development;
  }

  /** Takes a step on a day, with all that it takes. */
  static Decision<Development> take(Development development, DevelopmentStep step, LocalDate on) {
    return switch (step.takes()) {
      case DATE -> take(development, step, on, List.of());
      case MENTORS -> take(development, step, on, List.of("m1"));
      case INTRODUCERS -> take(development, step, on, List.of("m1", "m2"));
      case VOTE ->
          development.vote(
              step, new VoteInput(on.toString(), votes(present(6), 6, 0)), BRANCH, TODAY, STAMP);
    };
  }

  static Decision<Development> take(
      Development development, DevelopmentStep step, LocalDate on, List<String> people) {
    return development.take(new StepInput(step, on.toString(), people), BRANCH, TODAY, STAMP);
  }

  static List<String> present(int many) {
    return IntStream.range(0, many).mapToObj(i -> "m" + i).toList();
  }

  static VoteCount votes(List<String> present, int ayes, int noes) {
    return new VoteCount(present, ayes, noes, 0);
  }

  static Development next(Decision<Development> decision) {
    if (decision instanceof Decision.Accepted<Development>(var next, var events)
        && events.size() == 1) {
      return next;
    }
    throw new AssertionError("not accepted: " + decision);
  }

  static List<String> codes(Decision<Development> decision) {
    return decision instanceof Decision.Refused<Development>(var refusals)
        ? refusals.stream()
            .map(refusal -> refusal.code().name() + "@" + refusal.path().getFirst())
            .toList()
        : List.of();
  }
}
