package io.parkgraph.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * The right to do one piece of work, which one node at a time has. A holder that dies loses it when
 * it runs out; a holder that only thinks it has it must be stopped by what it writes.
 */
public final class Lease {

  private final MongoCollection<Document> leases;
  private final String work;
  private final String node;
  private final Clock clock;
  private final Duration term;
  private volatile Instant renewAt = Instant.MIN;

  Lease(MongoCollection<Document> leases, String work, String node, Clock clock, Duration term) {
    this.leases = leases;
    this.work = work;
    this.node = node;
    this.clock = clock;
    this.term = term;
  }

  /**
   * Takes the lease, or prolongs it once half its term is over; false while another node has it.
   */
  public boolean take() {
    Instant present = clock.instant();
    if (present.isBefore(renewAt)) {
      return true;
    }
    Date now = Date.from(present);
    var mine = Filters.eq("holder", node);
    var free = Filters.lt("until", now);
    try {
      leases.findOneAndUpdate(
          Filters.and(Filters.eq("_id", work), Filters.or(mine, free)),
          Updates.combine(
              Updates.set("holder", node), Updates.set("until", Date.from(present.plus(term)))),
          new FindOneAndUpdateOptions().upsert(true));
      renewAt = present.plus(term.dividedBy(2));
      return true;
    } catch (MongoCommandException | MongoWriteException held) {
      if (ErrorCategory.fromErrorCode(held.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw held;
    }
  }

  /** Asks the store at the next {@link #take}: somebody else seems to have the lease. */
  void doubt() {
    renewAt = Instant.MIN;
  }

  /** Gives the lease back, so that another node need not wait for its end. */
  public void release() {
    doubt();
    leases.deleteOne(Filters.and(Filters.eq("_id", work), Filters.eq("holder", node)));
  }
}
