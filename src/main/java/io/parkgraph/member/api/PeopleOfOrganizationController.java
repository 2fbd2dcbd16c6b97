package io.parkgraph.member.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.member.MemberCounts;
import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.NamedOfficer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What hangs between people and organizations, read for all of a level at once. */
@Controller
class PeopleOfOrganizationController {

  /** A number, or why there is none. */
  record MemberCount(@Nullable Integer value) {}

  private final MemberCounts counts;
  private final PersonService people;
  private final OrganizationService organizations;
  private final Messages messages;

  PeopleOfOrganizationController(
      MemberCounts counts,
      PersonService people,
      OrganizationService organizations,
      Messages messages) {
    this.counts = counts;
    this.people = people;
    this.organizations = organizations;
    this.messages = messages;
  }

  @BatchMapping
  Map<Organization, MemberCount> memberCount(List<Organization> ofThese) {
    Map<String, Optional<Integer>> found =
        counts.ofOrganizations(ofThese.stream().map(Organization::id).collect(toSet()));
    return ofThese.stream()
        .collect(
            toMap(
                each -> each,
                each -> new MemberCount(Objects.requireNonNull(found.get(each.id())).orElse(null)),
                (one, same) -> one));
  }

  @SchemaMapping(typeName = "MemberCount")
  @Nullable String reason(MemberCount count, Locale locale) {
    return count.value() == null ? messages.text(locale, "member.count.withheld") : null;
  }

  /** Who was elected, of those of whom the caller may know. */
  @BatchMapping(typeName = "Officer")
  Map<NamedOfficer, Person> person(List<NamedOfficer> officers) {
    Map<String, Person> byId =
        people.findAll(officers.stream().map(NamedOfficer::personId).collect(toSet())).stream()
            .collect(toMap(Person::id, each -> each));
    var found = new HashMap<NamedOfficer, Person>();
    for (NamedOfficer officer : officers) {
      Optional.ofNullable(byId.get(officer.personId())).ifPresent(each -> found.put(officer, each));
    }
    return found;
  }

  /** The organizations that hold the relations, as far as the caller may see them. */
  @BatchMapping
  Map<Membership, Organization> branch(List<Membership> memberships) {
    Map<String, Organization> byId =
        organizations
            .visible(
                memberships.stream()
                    .map(Membership::branchId)
                    .filter(Objects::nonNull)
                    .collect(toSet()))
            .stream()
            .collect(toMap(Organization::id, each -> each));
    var found = new HashMap<Membership, Organization>();
    for (Membership membership : memberships) {
      membership.branch().map(byId::get).ifPresent(branch -> found.put(membership, branch));
    }
    return found;
  }
}
