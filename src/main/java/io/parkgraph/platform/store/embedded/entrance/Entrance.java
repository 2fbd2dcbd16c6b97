package io.parkgraph.platform.store.embedded.entrance;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the commands by which a connection signs in, and refuses others until it has. */
public final class Entrance {

  private static final String MECHANISM = "SCRAM-SHA-256";
  private static final AttributeKey<Boolean> SIGNED_IN =
      AttributeKey.valueOf(Entrance.class, "signedIn");
  private static final AttributeKey<Conversation> UNDER_WAY =
      AttributeKey.valueOf(Entrance.class, "underWay");

  /** What a driver asks before it signs in; none of it tells anything about the data. */
  private static final Set<String> OPEN = Set.of("hello", "ismaster", "ping");

  private final Credential credential;

  /** Lets in who knows the password of this credential. */
  public Entrance(Credential credential) {
    this.credential = credential;
  }

  /**
   * The answer to a command that belongs to signing in; null for any other, which may pass then.
   *
   * @throws MongoServerError if the connection has not signed in, or does not succeed now
   */
  public @Nullable Document answer(Channel channel, String command, Document query) {
    switch (command.toLowerCase(Locale.ROOT)) {
      case "saslstart" -> {
        return start(channel, query);
      }
      case "saslcontinue" -> {
        return goOn(channel, query);
      }
      case String name when OPEN.contains(name) -> {
        return null;
      }
      default -> {
        check(channel);
        return null;
      }
    }
  }

  /**
   * Lets pass who has signed in.
   *
   * @throws MongoServerError if the connection has not
   */
  public void check(Channel channel) {
    if (!Boolean.TRUE.equals(channel.attr(SIGNED_IN).get())) {
      throw new MongoServerError(13, "Unauthorized", "This store wants its password first.");
    }
  }

  /** Tells in the greeting how to sign in, where the client asks for it. */
  public Document greet(Document query, Document greeting) {
    return query.containsKey("saslSupportedMechs")
        ? greeting.append("saslSupportedMechs", List.of(MECHANISM))
        : greeting;
  }

  private Document start(Channel channel, Document query) {
    channel.attr(SIGNED_IN).set(false);
    if (!MECHANISM.equals(query.get("mechanism"))) {
      throw refused();
    }
    Conversation conversation =
        Conversation.begin(credential, text(query)).orElseThrow(Entrance::refused);
    channel.attr(UNDER_WAY).set(conversation);
    return reply(conversation.challenge(), false);
  }

  private static Document goOn(Channel channel, Document query) {
    Conversation conversation = channel.attr(UNDER_WAY).getAndSet(null);
    if (conversation == null) {
      throw refused();
    }
    String last = conversation.finish(text(query)).orElseThrow(Entrance::refused);
    channel.attr(SIGNED_IN).set(true);
    return reply(last, true);
  }

  private static MongoServerError refused() {
    return new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
  }

  private static Document reply(String words, boolean done) {
    Document reply = new Document("conversationId", 1).append("done", done);
    reply.put("payload", new BinData(words.getBytes(StandardCharsets.UTF_8)));
    Utils.markOkay(reply);
    return reply;
  }

  private static String text(Document query) {
    return query.get("payload") instanceof BinData words
        ? new String(words.getData(), StandardCharsets.UTF_8)
        : "";
  }
}
