package io.parkgraph.platform.notifications;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.store.KeysetPages;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The notifications of all accounts. Those that wait to be read say so in a field of their own. */
@Repository
class NotificationRepository {

  static final String COLLECTION = "notifications";

  private final MongoOperations mongo;

  NotificationRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Stores an event for an account, unless that was done already. */
  void add(LoggedEvent event, String account) {
    try {
      mongo.insert(
          new Document("_id", event.id() + "|" + account)
              .append("account", account)
              .append("collection", event.collection())
              .append("subjectId", event.subjectId())
              .append("event", event.name())
              .append("at", Date.from(event.at()))
              .append("by", event.callerName())
              .append("reason", event.reason())
              .append("unread", true),
          COLLECTION);
    } catch (DuplicateKeyException _) {
      // It was told already, before the handler's position was kept.
    }
  }

  Slice<Notification> find(String account, boolean unreadOnly, PageRequest page) {
    return new KeysetPages<>(notifications(), NotificationRepository::read)
        .page(of(account, unreadOnly), Ordering.newestFirst("at"), page);
  }

  long count(String account, boolean unreadOnly) {
    return notifications().countDocuments(of(account, unreadOnly));
  }

  /** Those of these ids that are an account's. */
  List<Notification> findAll(String account, Collection<String> ids) {
    return notifications()
        .find(Filters.and(Filters.in("_id", ids), Filters.eq("account", account)))
        .map(NotificationRepository::read)
        .into(new ArrayList<>());
  }

  /** The ids of those that wait to be read, at most so many. */
  List<String> waiting(String account, int limit) {
    return notifications()
        .find(of(account, true))
        .projection(Projections.include("_id"))
        .limit(limit)
        .map(row -> row.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Notes that some were read. */
  void read(String account, Collection<String> ids, Instant at) {
    notifications()
        .updateMany(
            Filters.and(of(account, true), Filters.in("_id", ids)),
            Updates.combine(Updates.set("readAt", Date.from(at)), Updates.unset("unread")));
  }

  /** Keeps the newest of an account, and none that is older than a moment. */
  void trim(String account, int newest, Instant oldest) {
    Document first =
        notifications()
            .find(Filters.eq("account", account))
            .sort(Sorts.descending("at", "_id"))
            .skip(newest)
            .limit(1)
            .first();
    Instant crowded = first == null ? oldest : first.getDate("at").toInstant();
    Instant limit = crowded.isAfter(oldest) ? crowded : oldest;
    notifications()
        .deleteMany(
            Filters.and(Filters.eq("account", account), Filters.lte("at", Date.from(limit))));
  }

  private static Bson of(String account, boolean unreadOnly) {
    Bson own = Filters.eq("account", account);
    return unreadOnly ? Filters.and(own, Filters.eq("unread", true)) : own;
  }

  private static Notification read(Document row) {
    Date readAt = row.getDate("readAt");
    return new Notification(
        row.getString("_id"),
        row.getString("account"),
        row.getString("collection"),
        row.getString("subjectId"),
        row.getString("event"),
        row.getDate("at").toInstant(),
        row.getString("by"),
        row.getString("reason"),
        readAt == null ? null : readAt.toInstant());
  }

  private MongoCollection<Document> notifications() {
    return mongo.getCollection(COLLECTION);
  }
}
