package io.parkgraph.platform.command;

import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import io.parkgraph.platform.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What some writes would have stored, one upon the other, without any of it being stored: a later
 * write of the same rehearsal finds what an earlier one would have left. It holds every aggregate
 * that would have been written, so it is meant for thousands of writes, not for millions.
 */
public final class Rehearsal {

  private final Map<Place, Stored<? extends Aggregate>> written = new ConcurrentHashMap<>();
  private final Map<Place, String> holders = new ConcurrentHashMap<>();

  private final @Nullable Rehearsal before;

  private Rehearsal(@Nullable Rehearsal before) {
    this.before = before;
  }

  /** A rehearsal upon what is stored. */
  public Rehearsal() {
    this(null);
  }

  /** A rehearsal upon what another one would leave, which it does not change. */
  public static Rehearsal after(@Nullable Rehearsal before) {
    return new Rehearsal(before);
  }

  /** A key, or what is held alone, within a collection. */
  private record Place(String collection, String key) {}

  /** The aggregate as the writes before would have left it. */
  <A extends Aggregate> Optional<Stored<A>> load(Documents<A> documents, String id) {
    @SuppressWarnings("unchecked")
    Stored<A> there = (Stored<A>) written.get(place(documents, id));
    if (there != null) {
      return Optional.of(there);
    }
    return before == null ? documents.load(id) : before.load(documents, id);
  }

  /** Whether another one would hold what the aggregate is to hold alone. */
  <A extends Aggregate> boolean heldByAnother(Documents<A> documents, A aggregate) {
    return claim(documents, aggregate)
        .flatMap(claim -> holder(documents, aggregate, claim))
        .filter(holder -> !holder.equals(aggregate.id()))
        .isPresent();
  }

  private <A extends Aggregate> Optional<String> holder(
      Documents<A> documents, A aggregate, Place claim) {
    return Optional.ofNullable(holders.get(claim))
        .or(() ->
            (before == null
                    ? documents.holder(aggregate)
                    : before.holder(documents, aggregate, claim))
                .filter(id -> isUntouched(documents, id)));
  }

  /** The aggregate as it would be read once it were stored in the place of what is there. */
  <A extends Aggregate> A write(Documents<A> documents, @Nullable Stored<A> before, A next) {
    long version = before == null ? 1 : before.envelope().version() + 1;
    Stored<A> after = documents.asStored(next, new Envelope(version, List.of(), List.of()));
    written.put(place(documents, next.id()), after);
    if (before != null) {
      claim(documents, before.aggregate()).ifPresent(claim -> holders.remove(claim, next.id()));
    }
    claim(documents, next).ifPresent(claim -> holders.put(claim, next.id()));
    return after.aggregate();
  }

  private boolean isUntouched(Documents<?> documents, String id) {
    return !written.containsKey(place(documents, id));
  }

  private static <A extends Aggregate> Optional<Place> claim(Documents<A> documents, A aggregate) {
    return documents.type().claim().apply(aggregate).map(held -> place(documents, held));
  }

  private static Place place(Documents<?> documents, String key) {
    return new Place(documents.type().collection(), key);
  }
}
