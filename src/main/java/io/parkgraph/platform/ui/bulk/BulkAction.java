package io.parkgraph.platform.ui.bulk;

import io.parkgraph.platform.command.Refusal;
import java.util.List;
import java.util.function.Function;

/**
 * A step that can be taken on many rows of a list at once.
 *
 * @param id its name in the page
 * @param label the key of what it is called
 * @param about the key of what it means, for so many rows ({@code {0}})
 * @param reasoned whether its rule asks for a reason
 * @param title what a row is called
 * @param write takes the step on one row, upon the version that the list shows, as any write
 * @param <T> the row
 */
public record BulkAction<T>(
    String id,
    String label,
    String about,
    boolean reasoned,
    Function<T, String> title,
    Write<T> write) {

  /** Takes a step on one row. */
  @FunctionalInterface
  public interface Write<T> {

    /**
     * Takes it.
     *
     * @param row the row as the list shows it
     * @param reason the stated reason; empty where none is asked for
     * @return why it was refused; empty if it was done
     */
    List<Refusal> on(T row, String reason);
  }
}
