package io.parkgraph.member.api.moves;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.TransferList;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TransferController {

  private static final String TYPE = "Transfer";

  private final TransferList transfers;
  private final OrganizationDirectory organizations;
  private final Connections connections;

  TransferController(
      TransferList transfers, OrganizationDirectory organizations, Connections connections) {
    this.transfers = transfers;
    this.organizations = organizations;
    this.connections = connections;
  }

  @QueryMapping
  Connection<PersonTransfer> transfers(
      @Argument @Nullable TransferFilterInput filter,
      @Argument TransferOrderInput orderBy,
      DataFetchingEnvironment field) {
    var wanted = TransferFilterInput.of(filter);
    return connections.of(
        field,
        page -> transfers.find(wanted, orderBy.order(), page),
        () -> transfers.count(wanted));
  }

  @SchemaMapping
  List<PersonTransfer> transfers(Person person) {
    return transfers.of(person);
  }

  @SchemaMapping(typeName = TYPE)
  @Nullable Person person(PersonTransfer transfer) {
    return transfers.knows(transfer) ? transfer.person() : null;
  }

  @SchemaMapping(typeName = TYPE)
  String memberName(PersonTransfer transfer) {
    return transfers.memberName(transfer);
  }

  @SchemaMapping(typeName = TYPE)
  TransferState state(PersonTransfer transfer) {
    return transfer.transfer().state();
  }

  @SchemaMapping(typeName = TYPE)
  TransferSide from(PersonTransfer transfer) {
    return transfer.transfer().from();
  }

  @SchemaMapping(typeName = TYPE)
  TransferSide to(PersonTransfer transfer) {
    return transfer.transfer().to();
  }

  @SchemaMapping(typeName = TYPE)
  @Nullable TransferLetter letter(PersonTransfer transfer) {
    return transfer.transfer().letter().orElse(null);
  }

  @SchemaMapping(typeName = TYPE)
  List<TransferLetter> letters(PersonTransfer transfer) {
    return transfer.transfer().letters();
  }

  @SchemaMapping(typeName = TYPE)
  Instant submittedAt(PersonTransfer transfer) {
    return transfer.transfer().submittedAt();
  }

  @SchemaMapping(typeName = TYPE)
  Instant since(PersonTransfer transfer) {
    return transfer.transfer().since();
  }

  @SchemaMapping(typeName = TYPE)
  List<TransferStep> history(PersonTransfer transfer) {
    return transfer.transfer().steps();
  }

  @QueryMapping
  List<TransferSide> transferTargets(@Argument @Nullable String name, @Argument int first) {
    return transfers.targets(name == null ? "" : name, Arguments.first(first));
  }

  @SchemaMapping(typeName = TYPE)
  List<AvailableAction> availableActions(PersonTransfer transfer) {
    return transfers.availableActions(transfer);
  }

  @SchemaMapping(typeName = "Floating")
  TransferSide organization(Floating floating) {
    return TransferSide.of(floating.organizationId());
  }

  @SchemaMapping(typeName = "MoveOrganization")
  @Nullable String organizationId(TransferSide side) {
    return side.organizationId() == null ? null : NodeId.of("Organization", side.organizationId());
  }

  /** Reads the names of all organizations of a level at once. */
  @BatchMapping(typeName = "MoveOrganization")
  Map<TransferSide, String> name(List<TransferSide> sides) {
    Map<String, String> names =
        organizations.names(
            sides.stream().map(TransferSide::organizationId).filter(Objects::nonNull).toList());
    var found = new HashMap<TransferSide, String>();
    for (TransferSide side : sides) {
      String id = side.organizationId();
      found.put(
          side, id == null ? Objects.requireNonNull(side.outside()) : names.getOrDefault(id, id));
    }
    return found;
  }
}
