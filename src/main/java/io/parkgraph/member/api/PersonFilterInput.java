package io.parkgraph.member.api;

import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PersonFilterInput(
    @Nullable String branchId,
    @Nullable Boolean unplaced,
    @Nullable MembershipStatus status,
    @Nullable String employerId,
    @Nullable TextFilter name,
    @Nullable List<PersonFilterInput> and,
    @Nullable List<PersonFilterInput> or,
    @Nullable PersonFilterInput not) {

  /** The domain's filter; an id of another type matches nobody. */
  static PersonFilter of(@Nullable PersonFilterInput input) {
    return input == null ? PersonFilter.ALL : input.filter();
  }

  private PersonFilter filter() {
    return new PersonFilter(
        branchId == null ? null : NodeId.keyOf("Organization", branchId),
        unplaced,
        status,
        employerId == null ? null : NodeId.keyOf("Enterprise", employerId),
        name,
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<PersonFilter> filters(@Nullable List<PersonFilterInput> inputs) {
    return inputs == null ? List.of() : inputs.stream().map(PersonFilterInput::filter).toList();
  }
}
