package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A test of moves over HTTP: two branches with their secretaries, and a member of the first. */
public abstract class MovesApiTest extends ApiTest {

  static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  @Autowired Documents<Person> people;
  @Autowired Documents<Organization> organizations;
  @Autowired Commands commands;
  @Autowired MongoOperations mongo;

  String source;
  String target;
  String person;

  @BeforeEach
  void aMemberOfOneOfTwoBranches() {
    source = organization(OrganizationKind.BRANCH, null);
    target = organization(OrganizationKind.JOINT_BRANCH, null);
    person = UUID.randomUUID().toString();
    seed(
        Person.named(person, "示例丙")
            .withEmployments(List.of(new Employment("91500113DEM0000220", "分拣员", DAY, null)))
            .withMembership(Membership.in(source, MembershipStatus.FULL, DAY)));
  }

  String organization(OrganizationKind kind, String enterprise) {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(Organization.founded(id, "示例组织" + id, kind, null, null, enterprise, DAY, null)),
        "OrganizationSeeded");
    return id;
  }

  /** Ends an organization's work as it stands, whoever belongs there. */
  void dissolve(String id) {
    mongo
        .getCollection("organizations")
        .updateOne(Filters.eq("_id", id), Updates.set("state", OrganizationState.DISSOLVED.name()));
  }

  void seed(Person seeded) {
    commands.seed(people, List.of(seeded), "PersonSeeded");
  }

  ApiClient admin() {
    return as(Grant.everywhere(Role.PARK_ADMIN));
  }

  ApiClient secretary(String organization) {
    return as(new Grant(Role.BRANCH_SECRETARY, Place.organization(organization)));
  }

  ApiClient self(String id) {
    return as(new Grant(Role.PERSON, Place.person(id)));
  }

  Person stored(String id) {
    return people.find(id).orElseThrow();
  }

  static String transferId(String personId, int number) {
    return NodeId.of("Transfer", personId + "." + number);
  }

  static String organizationId(String id) {
    return NodeId.of("Organization", id);
  }

  /** Runs a mutation about a transfer, upon the version that is stored. */
  JsonNode step(ApiClient client, String mutation, String personId, Map<String, ?> more) {
    var input = new HashMap<String, Object>(more);
    input.putIfAbsent("id", transferId(personId, 1));
    input.putIfAbsent("expectedVersion", stored(personId).version());
    return run(client, mutation, input, "transfer { id state letter { number } }");
  }

  /** Runs a mutation and answers its payload. */
  static JsonNode run(ApiClient client, String mutation, Map<String, ?> input, String selection) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
    return client
        .post(
            "mutation($input: %s) { %s(input: $input) { %s errors { code path } } }"
                .formatted(type, mutation, selection),
            Map.of("input", input))
        .data()
        .get(mutation);
  }

  static String code(JsonNode payload) {
    return payload.at("/errors/0/code").asString("");
  }

  static void assertDone(JsonNode payload) {
    assertThat(payload.get("errors")).as(payload.toString()).isEmpty();
  }
}
