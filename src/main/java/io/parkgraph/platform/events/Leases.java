package io.parkgraph.platform.events;

import com.mongodb.client.MongoCollection;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The leases that this node may take. Those that a dead node left run out by themselves; where the
 * engine is inside this process nobody else can have one, and none is waited for.
 */
@Component
public final class Leases implements SmartLifecycle {

  private final MongoCollection<Document> leases;
  private final boolean alone;
  private final Clock clock;
  private final Duration term;
  private final String node = UUID.randomUUID().toString();
  private volatile boolean running;

  Leases(
      MongoOperations mongo,
      ObjectProvider<EmbeddedEngine> engine,
      Clock clock,
      @Value("${park.events.lease:10s}") Duration term) {
    this.leases = mongo.getCollection("leases");
    this.alone = engine.getIfAvailable() != null;
    this.clock = clock;
    this.term = term;
  }

  /** The lease of a piece of work. */
  public Lease of(String work) {
    return new Lease(leases, work, node, clock, term);
  }

  @Override
  public void start() {
    if (alone) {
      leases.deleteMany(new Document());
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return LogTail.PHASE - 1;
  }
}
