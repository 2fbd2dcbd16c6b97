package io.parkgraph.member.api.moves;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.arrival.ArrivalStep;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ArrivalController {

  private static final String TYPE = "Arrival";

  private final ArrivalService arrivals;
  private final Connections connections;

  ArrivalController(ArrivalService arrivals, Connections connections) {
    this.arrivals = arrivals;
    this.connections = connections;
  }

  @QueryMapping
  Connection<PersonArrival> arrivals(
      @Argument @Nullable ArrivalFilterInput filter,
      @Argument ArrivalOrderInput orderBy,
      DataFetchingEnvironment field) {
    var wanted = ArrivalFilterInput.of(filter);
    return connections.of(
        field, page -> arrivals.find(wanted, orderBy.order(), page), () -> arrivals.count(wanted));
  }

  @QueryMapping
  List<Employer> employers(@Argument @Nullable String name, @Argument int first) {
    return arrivals.employers(name == null ? "" : name, Arguments.first(first)).stream()
        .map(Employer::of)
        .toList();
  }

  @SchemaMapping
  @Nullable PersonArrival arrival(Person person) {
    return arrivals.of(person).orElse(null);
  }

  @SchemaMapping(typeName = TYPE)
  String memberName(PersonArrival arrival) {
    return arrivals.memberName(arrival);
  }

  @SchemaMapping(typeName = TYPE)
  ArrivalState state(PersonArrival arrival) {
    return arrival.arrival().state();
  }

  @SchemaMapping(typeName = TYPE)
  @Nullable String employerId(PersonArrival arrival) {
    String employer = arrival.arrival().employerId();
    return employer == null ? null : NodeId.of("Enterprise", employer);
  }

  @SchemaMapping(typeName = TYPE)
  @Nullable TransferSide branch(PersonArrival arrival) {
    String branch = arrival.arrival().branchId();
    return branch == null ? null : TransferSide.of(branch);
  }

  /** Reads the organizations once for all arrivals of a level. */
  @BatchMapping(typeName = TYPE)
  Map<PersonArrival, List<ProposedBranch>> proposedBranches(List<PersonArrival> of) {
    return arrivals.proposedOfEach(of);
  }

  @SchemaMapping(typeName = "ProposedBranch")
  TransferSide organization(ProposedBranch proposed) {
    return TransferSide.of(proposed.organizationId());
  }

  @SchemaMapping(typeName = TYPE)
  Instant declaredAt(PersonArrival arrival) {
    return arrival.arrival().declaredAt();
  }

  @SchemaMapping(typeName = TYPE)
  Instant since(PersonArrival arrival) {
    return arrival.arrival().since();
  }

  @SchemaMapping(typeName = TYPE)
  List<ArrivalStep> history(PersonArrival arrival) {
    return arrival.arrival().steps();
  }

  @SchemaMapping(typeName = TYPE)
  List<AvailableAction> availableActions(PersonArrival arrival) {
    return arrivals.availableActions(arrival);
  }
}
