package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import org.junit.jupiter.api.Test;

/** People call the API with the session that they signed in with. */
class SessionApiTest extends ApiTest {

  @Test
  void anAccountCallsWithTheScopesOfItsRoles() {
    ApiClient leader = as(new Grant(Role.LINKED_LEADER, Place.enterprise("91500113DEM0000220")));
    assertThat(leader.post("{ viewer { roles scopes } }").data().at("/viewer/roles/0").asString())
        .isEqualTo("LINKED_LEADER");
    assertThat(leader.post("{ enterprises(first: 5) { totalCount } }").data().at("/enterprises"))
        .hasToString("{\"totalCount\":1}");
  }
}
