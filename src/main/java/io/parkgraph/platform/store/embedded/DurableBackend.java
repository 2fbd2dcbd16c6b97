package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.parkgraph.platform.store.embedded.entrance.Entrance;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;

/** The engine's entrance: every command that may write is answered after its commit only. */
final class DurableBackend extends AbstractMongoBackend {

  /** Whatever is not listed here is taken for a write, new commands of the engine too. */
  private static final Set<String> READS =
      Set.of(
          "buildinfo",
          "collstats",
          "connectionstatus",
          "count",
          "dbstats",
          "distinct",
          "endsessions",
          "find",
          "getcmdlineopts",
          "getfreemonitoringstatus",
          "getlasterror",
          "getlog",
          "getmore",
          "hostinfo",
          "killcursors",
          "listcollections",
          "listdatabases",
          "listindexes",
          "ping",
          "replsetgetstatus",
          "reseterror",
          "serverstatus",
          "validate",
          "whatsmyuri");

  private final StoreMaps maps;
  private final GroupCommit commit;
  private final Examined examined;
  private final Entrance entrance;
  private final Snapshots snapshots;
  private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

  DurableBackend(
      MVStore store, StoreMaps maps, GroupCommit commit, Examined examined, Entrance entrance) {
    this.maps = maps;
    this.commit = commit;
    this.examined = examined;
    this.entrance = entrance;
    this.snapshots = new Snapshots(store, maps, commit, getCursorRegistry());
    maps.databaseNames().forEach(this::resolveDatabase);
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    Document answer = entrance.answer(channel, command, query);
    if (answer != null) {
      return answer;
    }
    if (command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster")) {
      Document greeting = super.handleCommand(channel, databaseName, "ismaster", query);
      return entrance.greet(query, greeting.append("isWritablePrimary", true));
    }
    if (command.equals(Snapshots.COMMAND)) {
      return snapshots.begin(channel, databaseName);
    }
    if (isRead(command, query)) {
      return asksForWhatStays(query)
          ? commit.settled(() -> super.handleCommand(channel, databaseName, command, query))
          : super.handleCommand(channel, databaseName, command, query);
    }
    return commit.durably(() -> super.handleCommand(channel, databaseName, command, query));
  }

  /** The way in which drivers asked before there were commands. */
  @Override
  public QueryResult handleQuery(MongoQuery query) {
    entrance.check(query.getChannel());
    return super.handleQuery(query);
  }

  /** MongoDB's {@code majority}: what no crash takes back. */
  private static boolean asksForWhatStays(Document query) {
    return query.get("readConcern") instanceof Document concern
        && "majority".equals(concern.get("level"));
  }

  @Override
  protected Document handleKillCursors(Document query) {
    Document response = super.handleKillCursors(query);
    if (query.get("cursors") instanceof Iterable<?> ids) {
      ids.forEach(id -> snapshots.end(((Number) id).longValue()));
    }
    return response;
  }

  @Override
  public void handleClose(Channel channel) {
    snapshots.forget(channel);
    super.handleClose(channel);
  }

  private static boolean isRead(String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (name.equals("aggregate")) {
      String pipeline = String.valueOf(query.get("pipeline"));
      return !pipeline.contains("$out") && !pipeline.contains("$merge");
    }
    return READS.contains(name);
  }

  /** The engine opens databases anew to list them; two that share their maps would not agree. */
  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return opened.computeIfAbsent(
        databaseName, name -> new IndexedDatabase(name, getCursorRegistry(), maps, examined));
  }

  @Override
  public void dropDatabase(String databaseName) {
    super.dropDatabase(databaseName);
    opened.remove(databaseName);
  }
}
