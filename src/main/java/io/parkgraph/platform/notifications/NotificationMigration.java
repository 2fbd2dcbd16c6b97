package io.parkgraph.platform.notifications;

import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The indexes by which an account's notifications are listed and counted. */
@Component
final class NotificationMigration implements Migration {

  @Override
  public int number() {
    return 5;
  }

  @Override
  public String description() {
    return "the notifications' indexes";
  }

  @Override
  public void apply(MongoOperations mongo) {
    var notifications = mongo.getCollection(NotificationRepository.COLLECTION);
    notifications.createIndex(Indexes.ascending("account", "at", "_id"));
    notifications.createIndex(Indexes.ascending("account", "unread", "at", "_id"));
  }
}
