package io.parkgraph.member.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.LiveStream;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.SystemWork;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * For a branch's secretary another branch's member is as somebody who is not there: scenario 12.
 */
class AnotherBranchApiTest extends ApiTest {

  @Autowired private Documents<Person> documents;
  @Autowired private Commands commands;
  @Autowired private PhoneVault phones;
  @Autowired private GraphQlSource source;
  @Autowired private MongoOperations mongo;

  private static final String OURS = "示例司马相如";

  private String name;
  private Person ours;
  private Person theirs;
  private String missing;
  private ApiClient secretary;
  private ApiClient park;

  @BeforeEach
  void twoBranches() {
    name = "示例独孤" + UUID.randomUUID().toString().substring(0, 8);
    var people = new PeopleOfTests(documents, commands, phones);
    ours = people.member(OURS, PeopleOfTests.branch());
    theirs = people.member(name, PeopleOfTests.branch());
    missing = NodeId.of("Person", UUID.randomUUID().toString());
    secretary = secretaryOf(ours);
    park = as(Grant.everywhere(Role.PARK_ADMIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ node(id: \"%1$s\") { id ... on Person { name maskedPhone history { event } } } }",
        "{ nodes(ids: [\"%1$s\", \"%1$s\"]) { id } }",
        "{ stateAsOf(id: \"%1$s\", at: \"2100-01-01T00:00:00Z\") { version } }",
        "{ auditEvents(first: 1, filter: { subjectId: \"%1$s\" }) { totalCount } }",
        "{ accessEntries(first: 1, filter: { subject: \"%2$s\" }) { totalCount } }",
        "{ neighbourhood(of: \"%1$s\") { nodes { id } } }",
        "{ tasks(first: 100) { totalCount nodes { id } } }",
      })
  void whatIsAskedOfAnothersMemberIsAnsweredAsOfNobody(String document) {
    JsonNode anothers = secretary.post(asked(document, PeopleOfTests.id(theirs))).body();
    JsonNode nobodys = secretary.post(asked(document, missing)).body();
    assertThat(said(anothers, PeopleOfTests.id(theirs))).isEqualTo(said(nobodys, missing));
    assertThat(anothers.toString()).doesNotContain(name);
  }

  /** The park sees that there is something at the other branch; its neighbour sees nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ people(first: 9, filter: { branchId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ arrivals(first: 9, filter: { branchId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ transfers(first: 9, filter: { fromId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ transfers(first: 9, filter: { toId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ developments(first: 9, filter: { branchId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ developmentStages(filter: { branchId: \"%1$s\" }) { stage count } }",
        "{ duesOfBranch(branchId: \"%1$s\", month: \"2021-09\") { members unpaid { id } } }",
      })
  void whatIsAskedOfAnotherBranchIsAnsweredAsOfNone(String document) {
    String branch = theirs.branch().orElseThrow();
    String third = PeopleOfTests.branch();
    commands.seed(
        documents, List.of(onTheMove(branch, third), onTheMove(third, branch)), "PersonSeeded");
    String there = NodeId.of("Organization", branch);
    String none = NodeId.of("Organization", PeopleOfTests.branch());
    await()
        .untilAsserted(() ->
            assertThat(park.post(asked(document, there)).data())
                .isNotEqualTo(park.post(asked(document, none)).data()));
    JsonNode anothers = secretary.post(asked(document, there)).body();
    JsonNode nobodys = secretary.post(asked(document, none)).body();
    assertThat(said(anothers, there)).isEqualTo(said(nobodys, none));
  }

  /** Every mutation there is, of whatever room, with every id that it takes. */
  @Test
  void noMutationTellsAnothersMemberFromNobody() {
    for (GraphQLFieldDefinition mutation : source.schema().getMutationType().getFields()) {
      for (int number : List.of(1, 7)) {
        String document = mutation(mutation, number);
        JsonNode anothers = secretary.post(asked(document, PeopleOfTests.id(theirs))).body();
        JsonNode nobodys = secretary.post(asked(document, missing)).body();
        assertThat(said(anothers, PeopleOfTests.id(theirs)))
            .as(document)
            .isEqualTo(said(nobodys, missing));
      }
    }
    assertThat(documents.find(theirs.id()).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void theParkAdminLearnsMoreByTheSameMutation() {
    String document =
        "mutation { updatePerson(input: { id: \"%1$s\", expectedVersion: 7, name: \"x\" }) { errors { code } } }";
    assertThat(park.post(asked(document, PeopleOfTests.id(theirs))).toString())
        .contains("CONFLICT");
    assertThat(park.post(asked(document, missing)).toString()).contains("NOT_FOUND");
  }

  @Test
  void listsCountsFiltersAndSearchesHaveTheOwnPeopleOnly() {
    String others = NodeId.of("Organization", theirs.branch().orElseThrow());
    String part = name.substring(2);
    String document =
        """
        { all: people(first: 100) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage } }
          theirs: people(first: 9, filter: { branchId: "%1$s" }) { totalCount nodes { id } }
          named: people(first: 9, filter: { name: { contains: "%2$s" } }) { totalCount nodes { id } }
          pinyin: people(first: 9, filter: { name: { contains: "dugu" } }) { totalCount nodes { id } }
          not: people(first: 9, filter: { not: { name: { contains: "zzz" } } }) { totalCount nodes { id } }
          or: people(first: 9, filter: { or: [{ branchId: "%1$s" }, { status: FULL }] }) { totalCount nodes { id } }
          employed: people(first: 9, filter: { employerId: "%3$s" }, orderBy: { field: NAME }) { totalCount nodes { id } }
          last: people(last: 9, orderBy: { field: SINCE, direction: DESC }) { totalCount nodes { id } } }
        """
            .formatted(others, part, PeopleOfTests.employer());
    JsonNode data = secretary.post(document).data();
    for (String none : List.of("theirs", "named", "pinyin")) {
      assertThat(data.at("/" + none + "/totalCount").asInt()).as(none).isZero();
    }
    for (String own : List.of("all", "not", "or", "employed", "last")) {
      assertThat(data.at("/" + own + "/totalCount").asInt()).as(own).isEqualTo(1);
      assertThat(data.at("/" + own + "/nodes/0/id").asString()).isEqualTo(PeopleOfTests.id(ours));
    }
    assertThat(data.at("/all/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(park.post(document).data().at("/named/totalCount").asInt()).isEqualTo(1);
  }

  @Test
  void anExportHasTheOwnPeopleOnlyAndObeysTheMasks() {
    String file = exported(secretary);
    assertThat(file.lines()).hasSize(1);
    assertThat(file).contains(OURS, "154****2345").doesNotContain(name, PeopleOfTests.PHONE);
    String departments = exported(as(Grant.everywhere(Role.ORG_DEPARTMENT)));
    assertThat(departments).contains("示**").doesNotContain(name, OURS, PeopleOfTests.PHONE);
    assertThat(
            having("enterprise:read")
                .post(
                    "mutation { exportRecords(input: { list: { people: {} } }) { errors { code } } }")
                .data()
                .at("/exportRecords/errors/0/code")
                .asString())
        .isEqualTo("SCOPE_MISSING");
  }

  @Test
  void theFeedAndASubscriptionTellOfTheOwnPeopleOnly() {
    try (LiveStream stream =
        secretary.stream("subscription { changes(types: [PERSON]) { id } }", Map.of())) {
      rename(theirs, name + "二");
      rename(ours, "示例甲二");
      JsonNode first = Objects.requireNonNull(stream.next()).data();
      assertThat(first.at("/data/changes/id").asString()).isEqualTo(PeopleOfTests.id(ours));
    }
    await().untilAsserted(() -> assertThat(feed(park)).contains(PeopleOfTests.id(theirs)));
    assertThat(feed(secretary))
        .contains(PeopleOfTests.id(ours))
        .doesNotContain(PeopleOfTests.id(theirs));
  }

  /** An edge to an employer elsewhere, and a member who left: she named neither. */
  @Test
  void onlyWhatSheNamedIsAnAttempt() {
    String firm = "test-firm-" + UUID.randomUUID();
    change(
        ours,
        person ->
            person.withEmployments(
                List.of(new Employment(firm, "分拣员", LocalDate.of(2021, 3, 1), null))));
    String named =
        asked(
            "{ node(id: \"%1$s\") { ... on Person { employments { post enterprise { id } } } } }",
            PeopleOfTests.id(ours));
    assertThat(secretary.post(named).data().at("/node/employments/0/post").asString())
        .isEqualTo("分拣员");
    change(
        ours,
        person ->
            person.withMembership(
                Membership.in(
                    theirs.branch().orElseThrow(),
                    MembershipStatus.FULL,
                    LocalDate.of(2021, 9, 1))));
    await().untilAsserted(() -> assertThat(gone(secretary)).contains(PeopleOfTests.id(ours)));
    assertThat(denied(firm)).isZero();
    assertThat(denied(ours.id())).isZero();
    assertThat(secretary.post(named).data().get("node").isNull()).isTrue();
    assertThat(denied(ours.id())).isEqualTo(1);
  }

  @Test
  void whoIsNoSecretaryThereAnyMoreSeesNobody() {
    assertThat(
            secretaryOf(theirs)
                .post(asked("{ node(id: \"%1$s\") { id } }", PeopleOfTests.id(ours)))
                .data()
                .get("node")
                .isNull())
        .isTrue();
  }

  /** A member of a branch who has arrived there, is in development, and goes to another one. */
  private static Person onTheMove(String branch, String target) {
    String id = UUID.randomUUID().toString();
    LocalDate day = LocalDate.of(2021, 9, 1);
    var stamp = new Stamp("示例", Instant.parse("2021-09-01T01:00:00Z"));
    Arrival declared = next(Arrival.declare(null, stamp));
    return Person.named(id, "示例行者")
        .withMembership(Membership.in(branch, MembershipStatus.FULL, day))
        .withArrival(new Arrival(ArrivalState.MATCHED, null, branch, declared.steps()))
        .withDevelopment(next(Development.begin(day.toString(), day, stamp)))
        .withTransfers(
            next(
                new Transfers(List.of())
                    .submit(id, TransferSide.of(branch), TransferSide.of(target), stamp)));
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }

  private void rename(Person person, String name) {
    String document =
        "mutation { updatePerson(input: { id: \"%s\", expectedVersion: 1, name: \"%s\" }) { errors { code } } }";
    assertThat(
            park.post(document.formatted(PeopleOfTests.id(person), name))
                .data()
                .at("/updatePerson/errors"))
        .isEmpty();
  }

  private String exported(ApiClient client) {
    JsonNode begun =
        client
            .post(
                "mutation { exportRecords(input: { list: { people: {} } }) { exportJob { id } errors { code } } }")
            .data()
            .get("exportRecords");
    String query = "{ node(id: \"%s\") { ... on ExportJob { state url } } }";
    String id = begun.at("/exportJob/id").asString();
    await()
        .until(() ->
            client.post(query.formatted(id)).data().at("/node/state").asString().equals("DONE"));
    String url = client.post(query.formatted(id)).data().at("/node/url").asString();
    return client.send(url, "GET").http().body();
  }

  private void change(Person person, UnaryOperator<Person> how) {
    SystemWork.run(() ->
        assertThat(
                commands.run(
                    Command.change(
                        documents,
                        "changeInTests",
                        any -> Scope.MEMBER_WRITE,
                        person.id(),
                        List.of(),
                        WriteConditions.NONE,
                        current ->
                            Decision.accept(how.apply(current), DomainEvent.of("PersonUpdated")))))
            .isInstanceOf(Outcome.Done.class));
  }

  private long denied(String subject) {
    return mongo
        .getCollection("access_log")
        .countDocuments(new Document("result", "DENIED").append("subjects", subject));
  }

  private static List<String> feed(ApiClient client) {
    return feed(client, "UPSERT");
  }

  private static List<String> gone(ApiClient client) {
    return feed(client, "TOMBSTONE");
  }

  private static List<String> feed(ApiClient client, String kind) {
    var ids = new ArrayList<String>();
    var variables = new HashMap<String, Object>();
    JsonNode page;
    do {
      page =
          client
              .post(
                  "query($since: String) { changes(since: $since, first: 100, types: [PERSON]) { token hasMore changes { id kind } } }",
                  variables)
              .data()
              .get("changes");
      page.get("changes")
          .valueStream()
          .filter(change -> change.get("kind").asString().equals(kind))
          .forEach(change -> ids.add(change.get("id").asString()));
      variables.put("since", page.get("token").asString());
    } while (page.get("hasMore").asBoolean());
    return ids;
  }

  private ApiClient secretaryOf(Person person) {
    return as(new Grant(Role.BRANCH_SECRETARY, Place.organization(person.branch().orElseThrow())));
  }

  private String asked(String document, String id) {
    return document.formatted(id, NodeId.parse(id).orElseThrow().key());
  }

  /** An answer without what names the question, its price and its hour. */
  private static String said(JsonNode body, String id) {
    return (body.path("data") + " " + body.path("errors"))
        .replace(id, "ID")
        .replace(NodeId.parse(id).orElseThrow().key(), "KEY")
        .replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  private static String mutation(GraphQLFieldDefinition field, int number) {
    String arguments =
        field.getArguments().stream()
            .map(argument -> argument.getName() + ": " + value(argument.getType(), number))
            .collect(Collectors.joining(", "));
    return "mutation { " + field.getName() + "(" + arguments + ") { errors { message path } } }";
  }

  private static String value(GraphQLInputType type, int number) {
    return switch (type) {
      case GraphQLNonNull needed -> value((GraphQLInputType) needed.getWrappedType(), number);
      case GraphQLList list -> "[" + value((GraphQLInputType) list.getWrappedType(), number) + "]";
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      case GraphQLInputObjectType input -> fields(input, number);
      case GraphQLScalarType scalar -> scalar(scalar.getName(), number);
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }

  private static String fields(GraphQLInputObjectType input, int number) {
    var wanted =
        input.isOneOf()
            ? input.getFieldDefinitions().subList(0, 1)
            : input.getFieldDefinitions().stream()
                .filter(field ->
                    GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .toList();
    return wanted.stream()
        .map(field -> field.getName() + ": " + value(field.getType(), number))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String scalar(String name, int number) {
    return switch (name) {
      case "ID" -> "\"%1$s\"";
      case "Int", "Float" -> String.valueOf(number);
      case "Boolean" -> "true";
      case "Date" -> "\"2021-10-08\"";
      case "YearMonth" -> "\"2021-09\"";
      case "Money" -> "\"1\"";
      case "PhoneNumber" -> "\"15400139999\"";
      default -> "\"x\"";
    };
  }
}
