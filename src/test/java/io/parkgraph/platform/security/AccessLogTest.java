package io.parkgraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.parkgraph.ApiTest;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class AccessLogTest extends ApiTest {

  private static final String ENTERPRISES = "{ enterprises(first: 1) { totalCount } }";

  @Autowired private MongoOperations mongo;

  @Test
  void whatAKnownCallerWasDeniedIsOnTheRecordWithWhoAndWhat() {
    long before = entries("enterprise:read");
    var answer = having("economy:read").post(ENTERPRISES);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("FORBIDDEN");
    assertThat(entries("enterprise:read")).isEqualTo(before + 1);
    Document entry = mongo.getCollection("access_log").find().into(new ArrayList<>()).getLast();
    assertThat(entry.getString("callerName")).startsWith("test-");
    assertThat(entry.getDate("at")).isNotNull();
  }

  @Test
  void nobodyCanFillTheRecordWithoutBeingKnown() {
    long before = entries("enterprise:read");
    var answer = anonymous().post(ENTERPRISES);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("UNAUTHENTICATED");
    assertThat(entries("enterprise:read")).isEqualTo(before);
  }

  private long entries(String scope) {
    Bson denied = Filters.and(Filters.eq("scope", scope), Filters.eq("result", "DENIED"));
    return mongo.getCollection("access_log").countDocuments(denied);
  }
}
