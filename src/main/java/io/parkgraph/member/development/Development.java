package io.parkgraph.member.development;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way to membership 发展党员: the steps that were taken, in their order, with their days.
 *
 * @param steps those taken, the first first; never empty
 * @param votes all votes of the branch meeting, oldest first, those that were lost as well
 * @param extension the prolongation of the probation; null for none
 * @param ending how it ended before full membership; null where it did not
 * @param former those before it, oldest first, which themselves have none; at most {@value
 *     #MOST_FORMER}, the newest
 */
public record Development(
    List<StepRecord> steps,
    List<BranchVote> votes,
    @Nullable Extension extension,
    @Nullable Ending ending,
    List<Development> former) {

  /** How many former ones are kept. */
  public static final int MOST_FORMER = 10;

  /** Copies its lists; of what was stored before, none are former. */
  public Development {
    steps = List.copyOf(steps);
    votes = List.copyOf(votes);
    former = former == null ? List.of() : List.copyOf(former);
  }

  /** Decides on an application, with which a development begins. */
  public static Decision<Development> begin(@Nullable String on, LocalDate today, Stamp stamp) {
    return Steps.begin(on, today, stamp);
  }

  /** Decides on a step that is no vote. */
  public Decision<Development> take(
      StepInput input, Electorate branch, LocalDate today, Stamp stamp) {
    return new Steps(this, branch, today, stamp).take(input);
  }

  /** Decides on a vote of the branch meeting; one that is lost is kept, and leads nowhere. */
  public Decision<Development> vote(
      DevelopmentStep step, VoteInput input, Electorate branch, LocalDate today, Stamp stamp) {
    return new Steps(this, branch, today, stamp).vote(step, input);
  }

  /** Decides on prolonging the probation, once, by 6 to 12 months. */
  public Decision<Development> extend(
      @Nullable Integer months,
      @Nullable String on,
      @Nullable String reason,
      LocalDate today,
      Stamp stamp) {
    return new Turns(this, today, stamp).extend(months, on, reason);
  }

  /** Decides on ending it before full membership. */
  public Decision<Development> end(
      Ending.@Nullable Kind kind,
      @Nullable String on,
      @Nullable String reason,
      LocalDate today,
      Stamp stamp) {
    return new Turns(this, today, stamp).end(kind, on, reason);
  }

  /** The same, begun when another had ended, which is kept with those before it. */
  public Development after(@Nullable Development before) {
    if (before == null) {
      return this;
    }
    var all = new ArrayList<>(before.former);
    all.add(
        new Development(before.steps, before.votes, before.extension, before.ending, List.of()));
    List<Development> newest = all.subList(Math.max(0, all.size() - MOST_FORMER), all.size());
    return new Development(steps, votes, extension, ending, newest);
  }

  /** How far it has come. */
  public DevelopmentState state() {
    return ending == null ? DevelopmentState.after(last().step()) : DevelopmentState.ENDED;
  }

  /** Whether there are steps to take. */
  public boolean goesOn() {
    return next().isPresent();
  }

  /** The step that was taken last. */
  public StepRecord last() {
    return steps.getLast();
  }

  /** The step that comes next; nothing at the end. */
  public Optional<DevelopmentStep> next() {
    return ending == null ? last().step().next() : Optional.empty();
  }

  /** The stage that it is in: that of the next step, and of the last one at the end. */
  public DevelopmentStage stage() {
    return next().orElse(last().step()).stage();
  }

  /** A step, if it was taken. */
  public Optional<StepRecord> taken(DevelopmentStep step) {
    return steps.stream().filter(each -> each.step() == step).findFirst();
  }

  /** The probation, from the day on which the branch meeting voted for the admission. */
  public Optional<Probation> probation() {
    return taken(DevelopmentStep.ADMISSION_VOTE)
        .map(admitted -> new Probation(admitted.on(), extension));
  }

  /**
   * The first day on which the next step may be taken: a year after the choice as an activist, at
   * the end of the probation, else the day of the last step; nothing at the end.
   */
  public Optional<LocalDate> nextFrom() {
    return next().map(Earliest.of(this)::day);
  }

  /** Why the next step cannot be taken yet; nothing where it can, and at the end. */
  public Optional<Refusal> waiting(LocalDate today) {
    return next()
        .flatMap(step ->
            nextFrom()
                .filter(first -> first.isAfter(today))
                .map(first -> Refusal.of(Earliest.otherwise(step), "on", first.toString())));
  }

  Development with(StepRecord step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Development(all, votes, extension, ending, former);
  }

  Development with(BranchVote vote) {
    var all = new ArrayList<>(votes);
    all.add(vote);
    return new Development(steps, all, extension, ending, former);
  }
}
