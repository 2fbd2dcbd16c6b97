package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.CommonRefusal;
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
 * One export of one list 导出: who took out what, by which filter, and how much it was.
 *
 * @param id its key
 * @param version how often it was written
 * @param list the list's name
 * @param owner the id of who began it; it is nobody else's to see
 * @param by the name of who began it
 * @param at when it began
 * @param format how it is written
 * @param filter the list's filter, as JSON
 * @param columns the keys of its columns
 * @param total how many rows the list had when it began
 * @param state how far it is
 * @param rows how many rows are in the file, once it is not running any more
 * @param file the stored file; null until it is complete
 * @param fileName what the file is called
 * @param endedAt when it ended; null while it runs
 * @param held the places to which its owner is held, as {@link Place} writes them; empty for the
 *     whole park
 */
public record ExportJob(
    String id,
    long version,
    String list,
    String owner,
    String by,
    Instant at,
    ExportFormat format,
    String filter,
    List<String> columns,
    long total,
    State state,
    long rows,
    @Nullable String file,
    String fileName,
    @Nullable Instant endedAt,
    List<String> held)
    implements Aggregate {

  /** How far an export is. */
  public enum State {
    /** Rows are being written, or were when the process that did it ended. */
    RUNNING,
    /** The file is complete. */
    DONE,
    /** Somebody stopped it; there is no file. */
    CANCELLED,
    /** It could not go on; there is no file. */
    FAILED
  }

  @Override
  public Set<Place> places() {
    return held.stream().map(Place::parse).collect(Collectors.toUnmodifiableSet());
  }

  /** Decides on the beginning. */
  Decision<ExportJob> begin() {
    return Decision.accept(this, DomainEvent.of("ExportBegun"));
  }

  /** Decides on the end. */
  Decision<ExportJob> end(State how, long came, @Nullable String stored, Instant now) {
    if (state != State.RUNNING) {
      return Decision.refuse(Refusal.of(CommonRefusal.CONFLICT, "id"));
    }
    ExportJob next =
        new ExportJob(
            id, version, list, owner, by, at, format, filter, columns, total, how, came, stored,
            fileName, now, held);
    return Decision.accept(next, DomainEvent.of(event(how)));
  }

  private static String event(State how) {
    return switch (how) {
      case RUNNING -> throw new IllegalArgumentException("no end");
      case DONE -> "ExportFinished";
      case CANCELLED -> "ExportCancelled";
      case FAILED -> "ExportFailed";
    };
  }
}
