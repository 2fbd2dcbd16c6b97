package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file 导入: who, what, when, and how it ended. How far it is meanwhile stands
 * beside it ({@link ImportProgress}), so that its own history tells the decisions only.
 *
 * @param id its key
 * @param version how often it was written
 * @param target the name of what is imported into
 * @param dryRun whether rows are only rehearsed 试运行
 * @param owner the id of who began it; it is nobody else's to see
 * @param by the name of who began it
 * @param at when it began
 * @param file what is imported
 * @param plan how the file is read
 * @param rows how many rows the file has below its header
 * @param state how far it is
 * @param counts what the rows came to, once it is not running any more
 * @param endedAt when it ended; null while it runs
 * @param problem why it could not go on: the code of a refusal and its arguments; null if it could
 * @param held the places to which its owner is held, as {@link Place} writes them; empty for the
 *     whole park
 */
public record ImportJob(
    String id,
    long version,
    String target,
    boolean dryRun,
    String owner,
    String by,
    Instant at,
    ImportFile file,
    ImportPlan plan,
    long rows,
    ImportState state,
    ImportCounts counts,
    @Nullable Instant endedAt,
    @Nullable ImportProblem problem,
    List<String> held)
    implements Aggregate {

  /**
   * The file of an import.
   *
   * @param id its key among the stored files
   * @param name its name as it was uploaded
   * @param size in bytes
   * @param sha256 the hash of its content, in hexadecimal digits
   */
  public record ImportFile(String id, String name, long size, String sha256) {}

  /**
   * Why an import could not go on.
   *
   * @param code the code of a refusal
   * @param arguments what its text takes, as texts
   */
  public record ImportProblem(String code, List<String> arguments) {

    /** Copies its list. */
    public ImportProblem {
      arguments = List.copyOf(arguments);
    }

    static ImportProblem of(Refusal refusal) {
      return new ImportProblem(
          refusal.code().name(), refusal.arguments().stream().map(String::valueOf).toList());
    }
  }

  @Override
  public Set<Place> places() {
    return held.stream().map(Place::parse).collect(Collectors.toUnmodifiableSet());
  }

  /** Decides on the beginning. */
  Decision<ImportJob> begin() {
    return Decision.accept(this, DomainEvent.of(dryRun ? "ImportRehearsed" : "ImportBegun"));
  }

  /** Decides on the end of a run. */
  Decision<ImportJob> end(
      ImportState how, ImportCounts came, @Nullable ImportProblem why, Instant now) {
    return state == ImportState.RUNNING
        ? Decision.accept(in(how, came, now, why), DomainEvent.of(event(how)))
        : notNow();
  }

  /** Decides on giving up what did not come to its end. */
  Decision<ImportJob> close(ImportCounts came, Instant now) {
    return state == ImportState.DONE || state == ImportState.CLOSED
        ? notNow()
        : Decision.accept(
            in(ImportState.CLOSED, came, now, problem), DomainEvent.of("ImportClosed"));
  }

  /** Decides on going on after an interruption, a failure or a stop. */
  Decision<ImportJob> resume() {
    return state == ImportState.DONE || state == ImportState.CLOSED
        ? notNow()
        : Decision.accept(
            in(ImportState.RUNNING, counts, null, null), DomainEvent.of("ImportResumed"));
  }

  private static String event(ImportState how) {
    return switch (how) {
      case RUNNING, CLOSED -> throw new IllegalArgumentException("no end of a run");
      case DONE -> "ImportFinished";
      case CANCELLED -> "ImportCancelled";
      case FAILED -> "ImportFailed";
    };
  }

  private static Decision<ImportJob> notNow() {
    return Decision.refuse(Refusal.of(ImportRefusal.IMPORT_NOT_INTERRUPTED, "id"));
  }

  private ImportJob in(
      ImportState next, ImportCounts came, @Nullable Instant end, @Nullable ImportProblem why) {
    return new ImportJob(
        id, version, target, dryRun, owner, by, at, file, plan, rows, next, came, end, why, held);
  }
}
