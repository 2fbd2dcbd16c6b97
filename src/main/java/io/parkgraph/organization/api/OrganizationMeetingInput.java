package io.parkgraph.organization.api;

import io.parkgraph.organization.HoldMeeting;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A founding or an election; those present and elected are named by the ids of people. */
record OrganizationMeetingInput(
    String id,
    long expectedVersion,
    String heldOn,
    @Nullable List<String> present,
    @Nullable Integer ayes,
    @Nullable Integer noes,
    @Nullable Integer abstentions,
    @Nullable List<OfficerInput> officers,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Organization", id);
  }

  HoldMeeting meeting() {
    return new HoldMeeting(
        heldOn,
        new VoteCount(Keys.all("Person", present), ayes, noes, abstentions),
        officers == null ? null : officers.stream().map(OfficerInput::officer).toList());
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
