package io.parkgraph.member.moves;

import com.mongodb.client.model.Filters;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The list of transfers, a read model: it can be made again from the people at any time. */
@Repository
class TransferEntryRepository {

  private final Documents<TransferEntry> entries;

  TransferEntryRepository(Documents<TransferEntry> entries) {
    this.entries = entries;
  }

  /** Keeps what an entry says, unless a later one is kept. */
  void keep(TransferEntry entry) {
    var envelope = new Envelope(entry.version(), List.of(), List.of());
    boolean done = false;
    while (!done) {
      Optional<Stored<TransferEntry>> there = entries.load(entry.id());
      long before = there.map(found -> found.envelope().version()).orElse(-1L);
      done =
          before >= entry.version()
              || (there.isEmpty()
                  ? entries.insert(entry, envelope)
                  : entries.replace(entry, before, envelope));
    }
  }

  Slice<TransferEntry> find(
      TransferFilter filter, Seen seen, TransferOrder order, PageRequest page) {
    String field =
        switch (order.field()) {
          case SINCE -> "since";
          case SUBMITTED -> "submitted";
        };
    return entries.page(wanted(filter, seen), Ordering.by(field, order.descending()), page);
  }

  long count(TransferFilter filter, Seen seen) {
    return entries.ids(wanted(filter, seen), 0).size();
  }

  /** Those whose letter is with the member and whose last day has passed. */
  List<String> expired(LocalDate today) {
    return entries.ids(
        Filters.and(
            Filters.eq("state", TransferState.LETTER_ISSUED.name()),
            Filters.lt("validUntil", today.toString())),
        0);
  }

  private static Bson wanted(TransferFilter filter, Seen seen) {
    return new Conditions()
        .oneOf("places", seen.texts())
        .combine(List.of(filter), List.of(), null, TransferEntryRepository::conditions)
        .toFilter();
  }

  private static Bson conditions(TransferFilter filter) {
    return new Conditions()
        .equal("state", filter.state() == null ? null : filter.state().name())
        .equal("open", filter.open())
        .equal("fromId", filter.fromId())
        .equal("toId", filter.toId())
        .equal("personId", filter.personId())
        .combine(filter.and(), filter.or(), filter.not(), TransferEntryRepository::conditions)
        .toFilter();
  }
}
