package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.ApiTest;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecordOrder;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The conventions that clients rely on hold for the whole schema. */
class SchemaTest extends ApiTest {

  private static final Set<String> BUILT_IN = Set.of("Int", "Float", "String", "Boolean", "ID");

  @Autowired private GraphQlSource source;
  @Autowired private Messages messages;

  @Test
  void everythingIsDescribedInEnglishWithItsChineseTerm() {
    for (GraphQLNamedType type : types()) {
      described(type.getName(), type.getDescription());
      if (type instanceof GraphQLFieldsContainer container) {
        container.getFieldDefinitions().forEach(field -> described(type.getName(), field));
      }
      if (type instanceof GraphQLInputObjectType input) {
        input
            .getFieldDefinitions()
            .forEach(
                field -> described(type.getName() + "." + field.getName(), field.getDescription()));
      }
      if (type instanceof GraphQLEnumType values) {
        values
            .getValues()
            .forEach(
                value -> described(type.getName() + "." + value.getName(), value.getDescription()));
      }
    }
  }

  @Test
  void everyScalarSaysWhatSpecifiesIt() {
    assertThat(types())
        .filteredOn(GraphQLScalarType.class::isInstance)
        .extracting(type -> ((GraphQLScalarType) type).getSpecifiedByUrl())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(url -> assertThat(url).startsWith("https://"));
    assertThat(
            api.post("{ __type(name: \"Money\") { specifiedByURL } }")
                .text("/data/__type/specifiedByURL"))
        .isEqualTo("https://www.w3.org/TR/xmlschema11-2/#decimal");
  }

  @Test
  void everyMutationHasOneInputWithAnIdempotencyKeyAndItsOwnErrors() {
    GraphQLSchema schema = source.schema();
    for (GraphQLFieldDefinition mutation : schema.getMutationType().getFieldDefinitions()) {
      String name =
          Character.toUpperCase(mutation.getName().charAt(0)) + mutation.getName().substring(1);
      assertThat(mutation.getArguments()).extracting("name").containsExactly("input");
      GraphQLInputObjectType input = (GraphQLInputObjectType) schema.getType(name + "Input");
      assertThat(input.getFieldDefinition("idempotencyKey")).as(name).isNotNull();
      assertThat(
              input.getFieldDefinition("id") == null
                  || input.getFieldDefinition("expectedVersion") != null)
          .as("%s names the version that it changes", name)
          .isTrue();
      GraphQLObjectType payload = schema.getObjectType(name + "Payload");
      assertThat(GraphQLTypeUtil.simplePrint(payload.getFieldDefinition("errors").getType()))
          .isEqualTo("[" + name + "Error!]!");
      assertThat(payload.getFieldDefinitions()).hasSize(2);
      assertThat(schema.getObjectType(name + "Error").getInterfaces())
          .extracting(GraphQLNamedType.class::cast)
          .extracting(GraphQLNamedType::getName)
          .containsExactly("UserError");
      assertThat(schema.getType(name + "ErrorCode")).isInstanceOf(GraphQLEnumType.class);
    }
  }

  @Test
  void everyErrorCodeHasItsTextInBothLanguages() {
    for (GraphQLNamedType type : types()) {
      if (type instanceof GraphQLEnumType codes && type.getName().endsWith("ErrorCode")) {
        for (var code : codes.getValues()) {
          Messages.LOCALES.forEach(locale ->
              assertThat(messages.text(locale, "refusal." + code.getName())).isNotBlank());
        }
      }
    }
  }

  @Test
  void enumsHaveTheDomainsValues() {
    Map<String, Class<? extends Enum<?>>> enums =
        Map.of(
            "Metric", Metric.class,
            "MetricRecordState", MetricRecordState.class,
            "MetricRecordOrderField", MetricRecordOrder.Field.class,
            "EnterpriseOrderField", EnterpriseOrder.Field.class,
            "Site", Site.class,
            "Provenance", Provenance.class,
            "Role", Role.class,
            "CallerKind", Caller.Kind.class,
            "OrderDirection", Direction.class);
    enums.forEach((name, values) ->
        assertThat(((GraphQLEnumType) source.schema().getType(name)).getValues())
            .extracting("name")
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(values.getEnumConstants())
                    .map(value -> (Object) value.name())
                    .toList()));
  }

  @Test
  void everyConnectionTakesTheFourPagingArguments() {
    for (GraphQLNamedType type : types()) {
      if (type instanceof GraphQLFieldsContainer container) {
        container.getFieldDefinitions().stream()
            .filter(field -> GraphQLTypeUtil.simplePrint(field.getType()).endsWith("Connection"))
            .forEach(field ->
                assertThat(field.getArguments())
                    .extracting("name")
                    .contains("first", "after", "last", "before"));
      }
    }
  }

  @Test
  void everyStoredThingIsANode() {
    GraphQLInterfaceType node = (GraphQLInterfaceType) source.schema().getType("Node");
    assertThat(source.schema().getImplementations(node))
        .extracting(GraphQLObjectType::getName)
        .contains("Enterprise", "MetricRecord", "AnnualTarget");
  }

  private List<GraphQLNamedType> types() {
    return source.schema().getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__") && !BUILT_IN.contains(type.getName()))
        .toList();
  }

  private static void described(String type, GraphQLFieldDefinition field) {
    String name = type + "." + field.getName();
    described(name, field.getDescription());
    field
        .getArguments()
        .forEach(argument -> described(name + "." + argument.getName(), argument.getDescription()));
  }

  private static void described(String name, @Nullable String description) {
    assertThat(description).as(name).matches("(?s)[\"A-Z].*\\. .*\\p{IsHan}.*");
  }
}
