package io.parkgraph.organization;

import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Reads what the meetings of organizations decided, whom they elected, and who is due at the next.
 */
@Service
public class OrganizationMeetings {

  private final Electorates electorates;
  private final CurrentCaller caller;

  OrganizationMeetings(Electorates electorates, CurrentCaller caller) {
    this.electorates = electorates;
    this.caller = caller;
  }

  /** Whether the caller may read what the meetings of an organization voted on. */
  public boolean maySeeVotes(Organization organization) {
    return caller.get().may(Scope.ORGANIZATION_RUN, organization.places());
  }

  /**
   * What the meetings of an organization voted on, oldest first.
   *
   * @throws AccessDenied if the caller lacks {@code organization:run} there
   */
  public List<MeetingVote> votes(Organization organization) {
    requireRun(organization);
    return organization.votes();
  }

  /** Whether the caller may know whom the meetings of organizations elected. */
  public boolean maySeeOfficers() {
    return caller.may(Scope.MEMBER_READ);
  }

  /**
   * Whom the last meeting of each of some organizations elected, by the organizations' ids and by
   * one command; those of whom the caller may not know are as if they were not elected.
   *
   * @throws AccessDenied if the caller lacks {@code member:read}
   */
  public Map<String, List<NamedOfficer>> officers(Collection<Organization> ofThese) {
    caller.require(Scope.MEMBER_READ);
    Set<String> ids =
        ofThese.stream()
            .flatMap(each -> Officers.of(each).stream())
            .map(Officer::personId)
            .collect(Collectors.toSet());
    Map<String, String> names = electorates.roll().names(ids);
    Map<String, List<NamedOfficer>> found = new HashMap<>();
    for (Organization each : ofThese) {
      found.put(
          each.id(),
          Officers.of(each).stream()
              .filter(officer -> names.containsKey(officer.personId()))
              .map(officer ->
                  new NamedOfficer(
                      officer.personId(),
                      officer.post(),
                      Objects.requireNonNull(names.get(officer.personId()))))
              .toList());
    }
    return found;
  }

  /**
   * Who is due at the next meeting of an organization, by their ids, with their names: whoever runs
   * it must know who is there, also of those who belong elsewhere and are seen by their first
   * character only.
   *
   * @throws AccessDenied if the caller lacks {@code organization:run} there
   */
  public Map<String, String> due(Organization organization) {
    requireRun(organization);
    return electorates.roll().namesOfDue(electorates.due(organization));
  }

  private void requireRun(Organization organization) {
    if (!caller
        .require(Scope.ORGANIZATION_RUN)
        .may(Scope.ORGANIZATION_RUN, organization.places())) {
      caller.denied(Scope.ORGANIZATION_RUN, List.of(organization.id()));
      throw new AccessDenied(Scope.ORGANIZATION_RUN, false);
    }
  }
}
