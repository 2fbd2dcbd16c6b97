package io.parkgraph.platform.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.LiveStream;
import io.parkgraph.TestCreditCodes;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Server-sent events in the mode of distinct connections. */
class EventStreamsTest extends ApiTest {

  private static final String CHANGES =
      "subscription { changes(types: [ENTERPRISE]) { event node { ... on Enterprise { name } } } }";

  @Autowired private EventStreams streams;

  @Test
  void changesComeAsTheyHappenWithCommentsInBetween() {
    try (LiveStream stream = api.stream(CHANGES, Map.of())) {
      assertThat(stream.http().headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
      assertThat(stream.nextOrComment().name()).isEmpty();
      register("示例事件流");
      LiveStream.Event event = stream.next();
      assertThat(event.name()).isEqualTo("next");
      assertThat(event.data().at("/data/changes/node/name").asString()).isEqualTo("示例事件流");
    }
    Awaitility.await().until(() -> streams.size() == 0);
  }

  @Test
  void aQueryIsAnsweredByOneResultAndTheEnd() {
    try (LiveStream stream = api.stream("{ viewer { name } }", Map.of())) {
      assertThat(stream.next().data().at("/data/viewer/name").asString()).isEqualTo("partner");
      assertThat(stream.next().name()).isEqualTo("complete");
      assertThat(stream.next()).isNull();
    }
  }

  @Test
  void whatCannotBeginIsRefusedAsOverHttp() {
    try (LiveStream stream = api.stream("subscription { unheardOf }", Map.of())) {
      assertThat(stream.http().statusCode()).isNotEqualTo(200).isLessThan(500);
      assertThat(stream.body().at("/errors/0/extensions/code").asString())
          .isEqualTo("BAD_USER_INPUT");
    }
  }

  @Test
  void nobodyUnknownMaySubscribe() {
    try (LiveStream stream = anonymous().stream(CHANGES, Map.of())) {
      assertThat(stream.next().data().at("/errors/0/extensions/code").asString())
          .isEqualTo("UNAUTHENTICATED");
      assertThat(stream.next().name()).isEqualTo("complete");
    }
  }

  @Test
  void aRevokedKeyEndsTheStream() {
    ApiClient reader = having("enterprise:read");
    try (LiveStream stream = reader.stream(CHANGES, Map.of())) {
      register("示例撤销之前");
      assertThat(stream.next().name()).isEqualTo("next");
      revoke(reader);
      register("示例撤销之后");
      LiveStream.Event last = stream.next();
      while (last != null && last.name().equals("next")) {
        assertThat(last.data().at("/errors/0/extensions/code").asString())
            .isEqualTo("UNAUTHENTICATED");
        last = stream.next();
      }
    }
  }

  @Test
  void aSubscriptionNeedsAStream() {
    var answer = api.post(CHANGES);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.text("/errors/0/message")).contains("text/event-stream");
  }

  private void register(String name) {
    api.post(
            """
            mutation($code: CreditCode!, $name: String!) {
              registerEnterprise(input: { creditCode: $code, name: $name, industry: "G54" }) {
                enterprise { id } errors { ... on UserError { message } } } }
            """,
            Map.of("code", TestCreditCodes.next(), "name", name))
        .data();
  }
}
