package io.parkgraph.member;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What other rooms ask about people on their own behalf, whatever the caller may see of them; what
 * they answer to a caller they check themselves.
 */
@Component
public class PersonDirectory {

  private final PersonRepository people;

  PersonDirectory(PersonRepository people) {
    this.people = people;
  }

  /** The person of an id. */
  public Optional<Person> find(String id) {
    return people.documents().find(id);
  }

  /** Those of the ids that there are, in no certain order, by one command. */
  public List<Person> findAll(Collection<String> ids) {
    return people.documents().findAll(ids);
  }

  /** Those who work at an enterprise now, in no certain order. */
  public List<Person> employedAt(String enterpriseId) {
    return people.employedAt(enterpriseId);
  }

  /** Those whose formal relation is in an organization, whatever their status. */
  public List<Person> inBranch(String organizationId) {
    return people.inBranches(List.of(organizationId));
  }

  /** How many full members an organization has. */
  public int fullMembers(String organizationId) {
    return voters(organizationId).size();
  }

  /** The full members of an organization, who vote, by their ids. */
  public List<String> voters(String organizationId) {
    return people.ids(organizationId, MembershipStatus.FULL);
  }

  /** The members of an organization who are on probation and do not vote, by their ids. */
  public Set<String> probationary(String organizationId) {
    return new HashSet<>(people.ids(organizationId, MembershipStatus.PROBATIONARY));
  }
}
