package io.parkgraph.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The roll of members 党员名册, as the room that keeps the members answers it: whatever the present
 * caller may see of them, but for the names.
 */
public interface MemberRoll {

  /** A number of fewer people tells of some of them, so an application does not learn it. */
  int FEW = 5;

  /** How many full members an organization has. */
  default int fullMembers(String organizationId) {
    return voters(organizationId).size();
  }

  /** The ids of an organization's full members, who are due at its meetings. */
  default List<String> voters(String organizationId) {
    return votersOf(List.of(organizationId));
  }

  /** The ids of the full members of some organizations, by one command. */
  List<String> votersOf(Collection<String> organizationIds);

  /** How many people belong to an organization, of whatever status, those who left not counted. */
  int members(String organizationId);

  /** How many people take part in an organization as floating members now. */
  int hosted(String organizationId);

  /** How many transfers wait for an organization's acceptance. */
  int expected(String organizationId);

  /** How many full members each of some organizations has, by one command. */
  Map<String, Integer> fullMembersOfEach(Collection<String> organizationIds);

  /** The ids of the full members who work for one of these enterprises at present. */
  List<String> fullMembersAt(Collection<String> enterpriseIds);

  /** The ids of the probationary members of some organizations, by one command. */
  List<String> probationaryOf(Collection<String> organizationIds);

  /** The ids of the probationary members who work for one of these enterprises at present. */
  List<String> probationaryAt(Collection<String> enterpriseIds);

  /**
   * The names of those who are due at a meeting, by their ids, for whoever runs it: of whom the
   * caller may not read more, the first character.
   */
  Map<String, String> namesOfDue(Collection<String> personIds);

  /** The names of these people, by their ids, as far as the present caller may read them. */
  Map<String, String> names(Collection<String> personIds);
}
