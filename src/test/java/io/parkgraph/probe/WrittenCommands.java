package io.parkgraph.probe;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the bytes of all that is written to the database, also of what is overwritten later. */
@TestConfiguration(proxyBeanMethods = false)
class WrittenCommands implements CommandListener {

  private static final Set<String> READS = Set.of("find", "getMore", "aggregate", "count");

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @Bean
  MongoClientSettingsBuilderCustomizer keepCommands() {
    return settings -> settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (READS.contains(event.getCommandName())) {
      return;
    }
    RawBsonDocument command = new RawBsonDocument(event.getCommand(), new BsonDocumentCodec());
    byte[] bytes = command.getByteBuffer().array();
    synchronized (sent) {
      sent.writeBytes(bytes);
    }
  }

  byte[] bytes() {
    synchronized (sent) {
      return sent.toByteArray();
    }
  }
}
