package io.parkgraph.platform.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.LiveSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sub-protocol graphql-transport-ws, message by message. */
class GraphQlSocketsTest extends LiveTest {

  @Test
  void queriesAndMutationsWorkAsOverHttp() {
    try (LiveSocket socket = api.socket().begin()) {
      socket.subscribe("q", "{ viewer { name } }", Map.of());
      JsonNode result = socket.hear();
      assertThat(result.at("/type").asString()).isEqualTo("next");
      assertThat(result.at("/id").asString()).isEqualTo("q");
      assertThat(result.at("/payload/data/viewer/name").asString()).isEqualTo("partner");
      assertThat(result.at("/payload/extensions/cost/actual").asInt()).isPositive();
      assertThat(socket.hear().at("/type").asString()).isEqualTo("complete");
    }
  }

  @Test
  void aKeyInThePayloadIsAsGoodAsOneInTheHeader() {
    try (LiveSocket socket = anonymous().socket().begin("Bearer " + KEY)) {
      socket.subscribe("q", "{ viewer { name } }", Map.of());
      assertThat(socket.hear().at("/payload/data/viewer/name").asString()).isEqualTo("partner");
    }
  }

  @Test
  void nobodyKnownIsTurnedAway() {
    try (LiveSocket socket = anonymous().socket()) {
      socket.say("{\"type\": \"connection_init\"}");
      assertThat(socket.closeCode()).isEqualTo(4403);
    }
    try (LiveSocket socket = anonymous().socket()) {
      socket.say("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer pk_x\"}}");
      assertThat(socket.closeCode()).isEqualTo(4403);
    }
  }

  @Test
  void aPageFromElsewhereOpensNone() {
    assertThatThrownBy(() -> api.with("Origin", "https://elsewhere.example").socket())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
  }

  @Test
  void whoSaysNothingIsClosed() {
    try (LiveSocket socket = api.socket()) {
      assertThat(socket.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void whoDoesNotAnswerPingsIsClosed() {
    try (LiveSocket socket = api.socket().begin()) {
      socket.fallSilent();
      assertThat(socket.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void pingsAreAnswered() {
    try (LiveSocket socket = api.socket().begin()) {
      socket.say("{\"type\": \"ping\"}");
      assertThat(socket.hear().at("/type").asString()).isEqualTo("pong");
    }
  }

  @Test
  void theOrderOfMessagesIsKept() {
    try (LiveSocket socket = api.socket()) {
      socket.subscribe("1", "{ viewer { name } }", Map.of());
      assertThat(socket.closeCode()).isEqualTo(4401);
    }
    try (LiveSocket socket = api.socket().begin()) {
      socket.say("{\"type\": \"connection_init\"}");
      assertThat(socket.closeCode()).isEqualTo(4429);
    }
    try (LiveSocket socket = api.socket().begin()) {
      socket.subscribe("1", CHANGES, Map.of());
      socket.subscribe("1", CHANGES, Map.of());
      assertThat(socket.closeCode()).isEqualTo(4409);
    }
  }

  @Test
  void whatCannotBeReadEndsTheConnection() {
    for (String text :
        new String[] {
          "no json",
          "[]",
          "{}",
          "{\"type\": \"start\"}",
          "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ viewer { name } }\"}}",
          "{\"type\": \"subscribe\", \"id\": \"1\"}",
          "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 1}}"
        }) {
      try (LiveSocket socket = api.socket().begin()) {
        socket.say(text);
        assertThat(socket.closeCode()).as(text).isEqualTo(4400);
      }
    }
  }

  @Test
  void anInvalidDocumentIsAnErrorOfItsOperationOnly() {
    try (LiveSocket socket = api.socket().begin()) {
      socket.subscribe("bad", "subscription { unheardOf }", Map.of());
      JsonNode error = socket.hear();
      assertThat(error.at("/type").asString()).isEqualTo("error");
      assertThat(error.at("/id").asString()).isEqualTo("bad");
      assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
      socket.subscribe("bad", "{ viewer { name } }", Map.of());
      assertThat(socket.hear().at("/type").asString()).isEqualTo("next");
    }
  }

  @Test
  void aConnectionHasOnlySoManyOperationsAtOnce() {
    try (LiveSocket socket = api.socket().begin()) {
      for (int i = 1; i <= 4; i++) {
        socket.subscribe("" + i, CHANGES, Map.of());
      }
      JsonNode error = socket.hear();
      assertThat(error.at("/id").asString()).isEqualTo("4");
      assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
      socket.say("{\"type\": \"complete\", \"id\": \"1\"}");
      socket.subscribe("5", "{ viewer { name } }", Map.of());
      assertThat(socket.hear().at("/id").asString()).isEqualTo("5");
    }
  }

  @Test
  void theAddressTellsWhoComesWithoutAWebSocket() {
    var answer = api.send("/graphql-ws", "GET");
    assertThat(answer.http().statusCode()).isEqualTo(426);
    assertThat(answer.http().headers().firstValue("Upgrade")).contains("websocket");
  }
}
