package io.parkgraph.organization.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Venues of organizations: seen to by the own secretary, out of reach for another one. */
class VenuesApiTest extends ApiTest {

  private static final String FIELDS =
      "{ organization { version venues { id name address seats } } errors { code message path } }";
  private static final Map<String, Object> ROOM =
      Map.of("name", "示例党建活动室", "address", "示例路 1 号", "seats", 40);

  @Autowired private Documents<Organization> organizations;
  @Autowired private Commands commands;
  @Autowired private MongoOperations mongo;

  private String branch = "";
  private ApiClient secretary;

  @BeforeEach
  void branch() {
    branch = UUID.randomUUID().toString();
    plant(branch);
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)));
  }

  @Test
  void aVenueIsAddedChangedAndRemoved() {
    JsonNode added = run(secretary, "addVenue", 1, ROOM).get("organization");
    assertThat(added.at("/version").asInt()).isEqualTo(2);
    assertThat(added.at("/venues/0/name").asString()).isEqualTo("示例党建活动室");
    assertThat(added.at("/venues/0/address").asString()).isEqualTo("示例路 1 号");
    String venue = added.at("/venues/0/id").asString();

    JsonNode changed =
        run(secretary, "updateVenue", 2, Map.of("venueId", venue, "seats", 60))
            .at("/organization/venues/0");
    assertThat(changed.at("/seats").asInt()).isEqualTo(60);
    assertThat(changed.at("/name").asString()).isEqualTo("示例党建活动室");

    JsonNode removed = run(secretary, "removeVenue", 3, Map.of("venueId", venue));
    assertThat(removed.get("errors")).isEmpty();
    assertThat(removed.at("/organization/venues")).isEmpty();
    assertThat(history()).endsWith("VenueAdded", "VenueChanged", "VenueRemoved");
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    JsonNode bad =
        run(secretary, "addVenue", 1, Map.of("name", " ", "address", "路".repeat(201), "seats", 0));

    assertThat(bad.get("errors").findValuesAsString("code"))
        .containsExactly("REQUIRED", "TOO_LONG", "SEATS_OUT_OF_RANGE");
    assertThat(bad.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"name\"]");
    assertThat(bad.at("/errors/1/path").toString()).isEqualTo("[\"input\",\"address\"]");
    assertThat(bad.at("/errors/2/path").toString()).isEqualTo("[\"input\",\"seats\"]");
    JsonNode unknown = run(secretary, "removeVenue", 1, Map.of("venueId", "none"));
    assertThat(unknown.at("/errors/0/code").asString()).isEqualTo("VENUE_UNKNOWN");
    assertThat(unknown.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"venueId\"]");
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsAConflictAndShowsThePresentOne() {
    run(secretary, "addVenue", 1, ROOM);

    JsonNode stale = run(secretary, "updateVenue", 1, Map.of("venueId", "2", "seats", 60));

    assertThat(stale.at("/errors/0/code").asString()).isEqualTo("CONFLICT");
    assertThat(stale.at("/organization/version").asInt()).isEqualTo(2);
    assertThat(stale.at("/organization/venues/0/seats").asInt()).isEqualTo(40);
  }

  @Test
  void oneKeyHasOneEffect() {
    Map<String, Object> keyed = new HashMap<>(ROOM);
    keyed.put("idempotencyKey", UUID.randomUUID().toString());

    run(secretary, "addVenue", 1, keyed);
    JsonNode again = run(secretary, "addVenue", 1, keyed);

    assertThat(again.get("errors")).isEmpty();
    assertThat(again.at("/organization/venues")).hasSize(1);
    keyed.put("seats", 50);
    assertThat(run(secretary, "addVenue", 1, keyed).at("/errors/0/code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void forAnotherOrganizationsSecretaryThereIsNoSuchOrganization() {
    String other = UUID.randomUUID().toString();
    plant(other);
    ApiClient stranger = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(other)));

    JsonNode refused = run(stranger, "addVenue", 1, ROOM);

    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"organizationId\"]");
    assertThat(refused.get("organization").isNull()).isTrue();
    assertThat(run(secretary, "addVenue", 1, ROOM).get("errors")).isEmpty();
  }

  @Test
  void anOrganizationStoredBeforeThereWereVenuesHasNone() {
    mongo
        .getCollection("organizations")
        .updateOne(new Document("_id", branch), new Document("$unset", new Document("venues", "")));

    assertThat(organizations.find(branch).orElseThrow().venues()).isEmpty();
  }

  private List<String> history() {
    return secretary
        .post(
            "query($id: ID!) { node(id: $id) { ... on Organization { history { event } } } }",
            Map.of("id", NodeId.of("Organization", branch)))
        .data()
        .at("/node/history")
        .findValuesAsString("event");
  }

  private JsonNode run(ApiClient client, String mutation, int version, Map<String, Object> fields) {
    Map<String, Object> input = new HashMap<>(fields);
    input.put("organizationId", NodeId.of("Organization", branch));
    input.put("expectedVersion", version);
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return client
        .post(
            "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, FIELDS),
            Map.of("input", input))
        .data()
        .get(mutation);
  }

  private void plant(String id) {
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                id,
                "示例支部",
                OrganizationKind.BRANCH,
                null,
                null,
                null,
                LocalDate.of(2019, 11, 18),
                null)),
        "OrganizationSeeded");
  }
}
