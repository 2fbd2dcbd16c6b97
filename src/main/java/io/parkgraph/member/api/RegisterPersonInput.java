package io.parkgraph.member.api;

import io.parkgraph.member.EmploymentInput;
import io.parkgraph.member.MembershipInput;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.RegisterPerson;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record RegisterPersonInput(
    String name,
    @Nullable String phone,
    @Nullable String residentId,
    @Nullable Work employment,
    @Nullable Standing membership,
    @Nullable String idempotencyKey) {

  /** {@code EmploymentInput} of the SDL. */
  record Work(String employerId, @Nullable String post, @Nullable String since) {

    EmploymentInput input() {
      return new EmploymentInput(NodeId.keyOf("Enterprise", employerId), post, since);
    }
  }

  /** {@code MembershipInput} of the SDL. */
  record Standing(
      MembershipStatus status,
      @Nullable String branchId,
      @Nullable String elsewhere,
      @Nullable String since) {

    MembershipInput input() {
      String branch = branchId == null ? null : NodeId.keyOf("Organization", branchId);
      return new MembershipInput(status, branch, elsewhere, since);
    }
  }

  RegisterPerson registration() {
    return new RegisterPerson(
        name,
        phone,
        residentId,
        employment == null ? null : employment.input(),
        membership == null ? null : membership.input());
  }
}
