package io.parkgraph.platform.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a use case came to that answers a value and writes no aggregate.
 *
 * @param value the answer; null where it was refused
 * @param refusals why it was refused; empty where it was answered
 * @param <T> what it answers
 */
public record Answered<T>(@Nullable T value, List<Refusal> refusals) {

  /** Copies its list. */
  public Answered {
    refusals = List.copyOf(refusals);
  }

  /** Answers a value. */
  public static <T> Answered<T> with(T value) {
    return new Answered<>(value, List.of());
  }

  /** Refuses for the given reasons. */
  public static <T> Answered<T> refused(List<Refusal> refusals) {
    return new Answered<>(null, refusals);
  }

  /** Refuses for one reason. */
  public static <T> Answered<T> refused(Refusal refusal) {
    return refused(List.of(refusal));
  }

  /** The same with another form of the value. */
  public <U> Answered<U> map(Function<? super T, U> form) {
    return new Answered<>(value == null ? null : form.apply(value), refusals);
  }

  /** Tells that it was done and what it came to, never the value: it may be a secret. */
  @Override
  public String toString() {
    return "Answered[%s]".formatted(value == null ? refusals : "…");
  }
}
