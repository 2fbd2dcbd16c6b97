package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;

/**
 * Answers {@code {parkSnapshot: 1}}, a command that MongoDB does not have: a cursor over the whole
 * database as it was at one moment. A snapshot lives as long as the connection that asked for it,
 * at the most.
 */
final class Snapshots {

  static final String COMMAND = "parkSnapshot";

  private static final int PER_REPLY = 1_000;

  private final MVStore store;
  private final StoreMaps maps;
  private final GroupCommit commit;
  private final CursorRegistry cursors;
  private final Map<Long, SnapshotCursor> open = new ConcurrentHashMap<>();
  private final Map<Long, Channel> askers = new ConcurrentHashMap<>();

  Snapshots(MVStore store, StoreMaps maps, GroupCommit commit, CursorRegistry cursors) {
    this.store = store;
    this.maps = maps;
    this.commit = commit;
    this.cursors = cursors;
  }

  Document begin(Channel channel, String database) {
    Snapshot snapshot = commit.atRest(() -> Snapshot.of(store, maps, database));
    SnapshotCursor cursor = new SnapshotCursor(cursors.generateCursorId(), snapshot);
    List<Document> first = cursor.takeDocuments(PER_REPLY);
    if (!cursor.isEmpty()) {
      open.put(cursor.getId(), cursor);
      askers.put(cursor.getId(), channel);
      cursors.add(cursor);
    }
    Document response =
        new Document(
            "cursor",
            new Document("id", cursor.isEmpty() ? 0L : cursor.getId())
                .append("ns", database + "." + COMMAND)
                .append("firstBatch", first));
    Utils.markOkay(response);
    return response;
  }

  /** Lets go of what a connection asked for that is gone. */
  void forget(Channel channel) {
    askers.forEach((id, asker) -> {
      if (asker.equals(channel)) {
        end(id);
      }
    });
  }

  /** Lets go of one that is not read to its end. */
  void end(long id) {
    askers.remove(id);
    cursors.remove(id);
    SnapshotCursor cursor = open.remove(id);
    if (cursor != null) {
      cursor.close();
    }
  }
}
