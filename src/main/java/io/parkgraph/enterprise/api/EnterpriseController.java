package io.parkgraph.enterprise.api;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.HistoryEntry;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class EnterpriseController {

  private final EnterpriseService enterprises;
  private final EnterpriseInputs inputs;
  private final Connections connections;

  EnterpriseController(
      EnterpriseService enterprises, EnterpriseInputs inputs, Connections connections) {
    this.enterprises = enterprises;
    this.inputs = inputs;
    this.connections = connections;
  }

  @QueryMapping
  Connection<Enterprise> enterprises(
      @Argument @Nullable EnterpriseFilter filter,
      @Argument EnterpriseOrderInput orderBy,
      DataFetchingEnvironment field) {
    EnterpriseFilter wanted = filter == null ? EnterpriseFilter.ALL : filter;
    return connections.of(
        field,
        page -> enterprises.find(wanted, orderBy.order(), page),
        () -> enterprises.count(wanted));
  }

  @MutationMapping
  Outcome<Enterprise> registerEnterprise(@Argument RegisterEnterpriseInput input) {
    return enterprises.register(
        inputs.registration(input), new WriteConditions(null, input.idempotencyKey()));
  }

  @MutationMapping
  Outcome<Enterprise> updateEnterprise(@Argument UpdateEnterpriseInput input) {
    return enterprises.update(
        NodeId.keyOf("Enterprise", input.id()),
        inputs.update(input),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  @BatchMapping
  Map<Enterprise, List<HistoryEntry>> history(List<Enterprise> entities) {
    return HistoryEntry.ofEach(entities, enterprises::histories);
  }
}
