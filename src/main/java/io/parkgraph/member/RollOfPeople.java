package io.parkgraph.member;

import io.parkgraph.organization.MemberRoll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The roll of members 党员名册, as organizations ask for it. */
@Component
class RollOfPeople implements MemberRoll {

  private final PersonRepository people;
  private final Sight sight;

  RollOfPeople(PersonRepository people, Sight sight) {
    this.people = people;
    this.sight = sight;
  }

  @Override
  public List<String> voters(String organizationId) {
    return people.ids(organizationId, MembershipStatus.FULL);
  }

  /** The ids of the full members of some organizations, by one command. */
  public List<String> votersOf(Collection<String> organizationIds) {
    return people.belongingTo(organizationIds, MembershipStatus.FULL);
  }

  @Override
  public int members(String organizationId) {
    return people.belongingTo(organizationId).size();
  }

  @Override
  public int hosted(String organizationId) {
    return people.hostedBy(organizationId).size();
  }

  @Override
  public int expected(String organizationId) {
    return people.expectedBy(organizationId).size();
  }

  @Override
  public Map<String, Integer> fullMembersOfEach(Collection<String> organizationIds) {
    return people.tally(organizationIds, Set.of(MembershipStatus.FULL));
  }

  @Override
  public List<String> fullMembersAt(Collection<String> enterpriseIds) {
    return people.employedAt(enterpriseIds, MembershipStatus.FULL);
  }

  @Override
  public List<String> probationaryOf(Collection<String> organizationIds) {
    return people.belongingTo(organizationIds, MembershipStatus.PROBATIONARY);
  }

  @Override
  public List<String> probationaryAt(Collection<String> enterpriseIds) {
    return people.employedAt(enterpriseIds, MembershipStatus.PROBATIONARY);
  }

  @Override
  public Map<String, String> namesOfDue(Collection<String> personIds) {
    return people.documents().findAll(personIds).stream()
        .collect(Collectors.toMap(Person::id, sight::name));
  }

  @Override
  public Map<String, String> names(Collection<String> personIds) {
    return people.documents().findAll(personIds).stream()
        .filter(sight::knows)
        .collect(Collectors.toMap(Person::id, sight::name));
  }
}
