package io.parkgraph.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.KeysetPages;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Searches the event log for who did what. Each use throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code audit:read} for the whole
 * park.
 */
@Service
public class AuditTrail {

  private static final Ordering NEWEST_FIRST = Ordering.newestFirst("at");

  private final MongoOperations mongo;
  private final CurrentCaller caller;

  AuditTrail(MongoOperations mongo, CurrentCaller caller) {
    this.mongo = mongo;
    this.caller = caller;
  }

  /** One page of the events that match, the newest first. */
  public Slice<LoggedEvent> find(AuditFilter filter, PageRequest page) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return new KeysetPages<>(log(), PendingEvents::read)
        .page(conditions(filter), NEWEST_FIRST, page);
  }

  /** How many events match. */
  public long count(AuditFilter filter) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return filter.equals(AuditFilter.ALL)
        ? log().estimatedDocumentCount()
        : log().countDocuments(conditions(filter));
  }

  /** The event of an id. */
  public Optional<LoggedEvent> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The events of those ids that are known, in no certain order. */
  public List<LoggedEvent> findAll(Collection<String> ids) {
    caller.requireEverywhere(Scope.AUDIT_READ);
    return log().find(Filters.in("_id", ids)).map(PendingEvents::read).into(new ArrayList<>());
  }

  private static Bson conditions(AuditFilter filter) {
    var conditions =
        new Conditions()
            .equal("collection", filter.collection())
            .equal("name", filter.event())
            .equal("callerName", filter.by())
            .from("at", filter.from())
            .before("at", filter.until());
    if (filter.collection() != null && filter.subjectId() != null) {
      conditions.equal("subject", PendingEvents.subject(filter.collection(), filter.subjectId()));
    }
    return conditions.toFilter();
  }

  private MongoCollection<Document> log() {
    return mongo.getCollection("events");
  }
}
