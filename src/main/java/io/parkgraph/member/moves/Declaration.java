package io.parkgraph.member.moves;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves when they declare that they have come. What is known of them
 * already need not be said again, and is not changed by saying it.
 *
 * @param name what they are called
 * @param employerId the credit code of the enterprise where they work
 * @param post what they do there
 * @param status whether they are a full member or on probation
 * @param organization what the organization is called that holds their formal relation
 * @param consent whether they agree, separately, that the park keeps this
 */
public record Declaration(
    @Nullable String name,
    @Nullable String employerId,
    @Nullable String post,
    @Nullable MembershipStatus status,
    @Nullable String organization,
    boolean consent) {

  /** Checks what is needed, of somebody of whom this much is known; nobody is null. */
  void check(InputChecks checks, @Nullable Person known) {
    if (known == null) {
      checks.text("name", name, Person.NAME_LENGTH);
    }
    if (employerId != null && post != null && !post.isBlank()) {
      checks.text("post", post, Employment.POST_LENGTH);
    }
    if (known == null || known.membership() == null) {
      checks.text("organization", organization, Membership.ELSEWHERE_LENGTH);
      var said = checks.required("status", status);
      if (said.filter(each -> !Moving.MEMBERS.contains(each)).isPresent()) {
        checks.refuse(Refusal.of(CommonRefusal.INVALID, "status"));
      }
    }
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "Declaration[…]";
  }
}
