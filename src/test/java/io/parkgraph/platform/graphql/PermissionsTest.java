package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What the SDL says that a field requires is what the services behind it check. */
class PermissionsTest extends ApiTest {

  private static final String STEP = "id: \"x\", expectedVersion: 1";

  private static final String OF_ENTERPRISE = "enterpriseId: \"x\", expectedVersion: 1";

  private static final String OF_PERSON = "personId: \"x\", expectedVersion: 1";

  /** A call of each root field that changes nothing. */
  private static final Map<String, String> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("node", "{ node(id: \"x\") { id } }"),
              Map.entry("nodes", "{ nodes(ids: [\"x\"]) { id } }"),
              Map.entry("viewer", "{ viewer { name } }"),
              Map.entry("changes", "{ changes { token } }"),
              Map.entry("accessEntries", "{ accessEntries(first: 1) { totalCount } }"),
              Map.entry("auditEvents", "{ auditEvents(first: 1) { totalCount } }"),
              Map.entry(
                  "stateAsOf",
                  "{ stateAsOf(id: \"x\", at: \"2021-10-08T09:30:00Z\") { version } }"),
              Map.entry("calendarYears", "{ calendarYears { year } }"),
              Map.entry("tasks", "{ tasks(first: 1) { totalCount } }"),
              call("setCalendarDays", "year: 2018, from: \"2018-10-01\", kind: OFF"),
              Map.entry("scorecard", "{ scorecard { asOf } }"),
              Map.entry("enterprises", "{ enterprises(first: 1) { totalCount } }"),
              Map.entry("metricRecords", "{ metricRecords(first: 1) { totalCount } }"),
              Map.entry("arrivals", "{ arrivals(first: 1) { totalCount } }"),
              Map.entry("transfers", "{ transfers(first: 1) { totalCount } }"),
              call("declareArrival", "consent: false"),
              call("verifyArrival", STEP),
              call("rejectArrival", STEP + ", reason: \"x\""),
              call("matchArrival", STEP + ", organizationId: \"x\""),
              call("submitTransfer", OF_PERSON + ", toOutside: \"x\""),
              call("issueTransferLetter", STEP + ", duesPaidTo: \"2021-09\""),
              call("presentTransferLetter", STEP + ", letterNumber: \"x\""),
              call("acceptTransfer", STEP),
              call("confirmTransferReceipt", STEP),
              call("returnTransfer", STEP + ", reason: \"x\""),
              call("reissueTransferLetter", STEP + ", duesPaidTo: \"2021-09\", reason: \"x\""),
              call("cancelTransfer", STEP + ", reason: \"x\""),
              call("registerFloating", OF_PERSON + ", organizationId: \"x\""),
              call("endFloating", OF_PERSON + ", reason: \"x\""),
              Map.entry("annualTargets", "{ annualTargets(year: 2021) { id } }"),
              call("registerEnterprise", "name: \"x\", creditCode: \"x\", industry: \"x\""),
              call("updateEnterprise", STEP),
              Map.entry("contactsByPhone", "{ contactsByPhone(phone: \"15400139999\") { name } }"),
              call("addEnterpriseContact", OF_ENTERPRISE + ", name: \"x\", phone: \"x\""),
              call("updateEnterpriseContact", OF_ENTERPRISE + ", contactId: \"x\""),
              call("removeEnterpriseContact", OF_ENTERPRISE + ", contactId: \"x\""),
              call("revealContactPhone", "enterpriseId: \"x\", contactId: \"x\", reason: \"x\""),
              call("attachEnterpriseFile", OF_ENTERPRISE + ", fileId: \"x\""),
              call("detachEnterpriseFile", OF_ENTERPRISE + ", fileId: \"x\""),
              call("markNotificationsRead", ""),
              call("importRecords", "target: ENTERPRISES, fileId: \"x\""),
              call("exportRecords", "list: { enterprises: { filter: { name: { eq: \"x\" } } } }"),
              call(
                  "submitMetricRecord",
                  "enterpriseId: \"x\", metric: TAX, month: \"x\", amount: \"x\""),
              call("publishMetricRecord", STEP),
              call("correctMetricRecord", STEP + ", amount: \"x\", reason: \"x\""),
              call("withdrawMetricRecord", STEP + ", reason: \"x\""),
              call("restoreMetricRecord", STEP + ", reason: \"x\""),
              call("setAnnualTarget", "metric: TAX, year: 2021, amount: \"0\"")));

  @Autowired private GraphQlSource source;

  @Test
  void whoMayOnlyHandInDoesNotLearnWhatStandsInItsWay() {
    String mutation =
        """
        mutation($enterprise: ID!) {
          submitMetricRecord(
              input: { enterpriseId: $enterprise, metric: TAX, month: "2021-09", amount: "1" }) {
            metricRecord { amount }
            errors { code } } }
        """;
    Map<String, String> one = Map.of("enterprise", NodeId.of("Enterprise", "91500113DEM0000220"));
    JsonNode hidden = having("economy:submit").post(mutation, one).data().get("submitMetricRecord");
    assertThat(hidden.at("/errors/0/code").asString()).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(hidden.get("metricRecord").isNull()).isTrue();

    JsonNode shown =
        having("economy:submit", "economy:read")
            .post(mutation, one)
            .data()
            .get("submitMetricRecord");
    assertThat(shown.at("/metricRecord/amount").asString()).isNotEmpty();
  }

  @Test
  void everyRootFieldRequiresWhatItSays() {
    GraphQLSchema schema = source.schema();
    List<GraphQLFieldDefinition> roots =
        List.of(schema.getQueryType(), schema.getMutationType()).stream()
            .map(GraphQLObjectType::getFieldDefinitions)
            .flatMap(List::stream)
            .toList();

    assertThat(roots).extracting(GraphQLFieldDefinition::getName).hasSameElementsAs(CALLS.keySet());
    for (GraphQLFieldDefinition field : roots) {
      required(field)
          .ifPresentOrElse(
              scope -> {
                assertThat(denied(everythingBut(scope), field)).as(field.getName()).hasValue(scope);
                assertThat(denied(having(scope), field)).as(field.getName()).isEmpty();
                assertThat(code(anonymous(), field)).isEqualTo("UNAUTHENTICATED");
              },
              () -> assertThat(denied(having(), field)).as(field.getName()).isEmpty());
    }
  }

  @Test
  void aFieldBelowThatRequiresMoreIsNullAndTheRestIsAnswered() {
    JsonNode answer =
        having("economy:read")
            .post("{ metricRecords(first: 2) { nodes { month enterprise { name } } } }")
            .body();

    assertThat(answer.at("/data/metricRecords/nodes")).hasSize(2);
    assertThat(answer.at("/data/metricRecords/nodes/0/enterprise").isNull()).isTrue();
    assertThat(answer.at("/errors/0/extensions/scope").asString()).isEqualTo("enterprise:read");

    JsonNode other =
        having("enterprise:read")
            .post(
                "{ enterprises(first: 1) { nodes { name metricRecords(first: 1) { totalCount } } } }")
            .body();
    assertThat(other.at("/data/enterprises/nodes/0/name").asString()).isNotEmpty();
    assertThat(other.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    assertThat(other.at("/errors/0/extensions/scope").asString()).isEqualTo("economy:read");
  }

  @Test
  void fieldsThatRequireAScopeAndRootsThatReturnObjectsAreNullable() {
    for (GraphQLFieldDefinition field : fields()) {
      if (required(field).isPresent()) {
        assertThat(field.getType()).as(field.getName()).isNotInstanceOf(GraphQLNonNull.class);
      }
    }
  }

  @Test
  void everyScopeThatTheSdlNamesIsOne() {
    assertThat(fields().stream().map(PermissionsTest::required).flatMap(Optional::stream))
        .allSatisfy(scope -> assertThat(Scope.of(scope)).isPresent());
  }

  private List<GraphQLFieldDefinition> fields() {
    return source.schema().getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .flatMap(type -> type.getFieldDefinitions().stream())
        .toList();
  }

  private ApiClient everythingBut(String scope) {
    return having(
        Arrays.stream(Scope.values())
            .map(Scope::value)
            .filter(each -> !each.equals(scope))
            .toArray(String[]::new));
  }

  private static Optional<String> denied(ApiClient client, GraphQLFieldDefinition field) {
    JsonNode extensions = extensions(client, field);
    return extensions.path("code").asString("").equals("FORBIDDEN")
        ? Optional.of(extensions.get("scope").asString())
        : Optional.empty();
  }

  private static String code(ApiClient client, GraphQLFieldDefinition field) {
    return extensions(client, field).path("code").asString("");
  }

  private static JsonNode extensions(ApiClient client, GraphQLFieldDefinition field) {
    return client.post(String.valueOf(CALLS.get(field.getName()))).at("/errors/0/extensions");
  }

  private static Optional<String> required(GraphQLFieldDefinition field) {
    return Optional.ofNullable(field.getAppliedDirective("requires"))
        .map(directive -> directive.getArgument("scope").<String>getValue());
  }

  private static Map.Entry<String, String> call(String mutation, String input) {
    return Map.entry(
        mutation, "mutation { %s(input: { %s }) { errors { code } } }".formatted(mutation, input));
  }
}
