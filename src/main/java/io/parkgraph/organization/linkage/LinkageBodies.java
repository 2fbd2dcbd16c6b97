package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What linkages ask about the organizations and enterprises that they link, whoever asks. */
@Component
public class LinkageBodies {

  /** Assistance comes from the committee of the base or from a department of an industry. */
  private static final Set<OrganizationKind> ASSISTING =
      EnumSet.of(
          OrganizationKind.COMMITTEE, OrganizationKind.DEPARTMENT, OrganizationKind.PARTY_GROUP);

  private final OrganizationDirectory organizations;
  private final EnterpriseDirectory enterprises;

  LinkageBodies(OrganizationDirectory organizations, EnterpriseDirectory enterprises) {
    this.organizations = organizations;
    this.enterprises = enterprises;
  }

  /** What kinds of organizations a kind of linkage may be with. */
  public static Set<OrganizationKind> kinds(LinkageKind kind) {
    return kind == LinkageKind.REGIONAL_COMMITTEE
        ? EnumSet.of(OrganizationKind.COMMITTEE)
        : EnumSet.copyOf(ASSISTING);
  }

  /** The names of the bodies of some linkages by their ids, by one command. */
  public Map<String, String> names(Collection<Linkage> linkages) {
    Set<String> ids =
        linkages.stream().map(Linkage::bodyId).filter(Objects::nonNull).collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : organizations.names(ids);
  }

  /** The organizations at work that a kind of linkage may be with, by their kinds and names. */
  public List<Organization> choices(LinkageKind kind) {
    return kinds(kind).stream().flatMap(each -> organizations.atWork(each).stream()).toList();
  }

  /**
   * What of an input there is not, or is not at work or of a kind that can link an enterprise.
   *
   * @param mayLink whether the caller may link an enterprise; one that it may not is as if it were
   *     not there
   */
  List<Refusal> unknown(ConcludeLinkage input, Predicate<String> mayLink) {
    var refusals = new ArrayList<Refusal>();
    String enterprise = input.enterpriseId();
    if (enterprise != null && !(mayLink.test(enterprise) && enterprises.exists(enterprise))) {
      refusals.add(Refusal.of(LinkageRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
    }
    String body = input.bodyId();
    LinkageKind kind = input.kind();
    if (body != null && kind != null && !mayLink(body, kind)) {
      refusals.add(Refusal.of(LinkageRefusal.BODY_UNKNOWN, "bodyId"));
    }
    return refusals;
  }

  /**
   * The branches at work to which the members of each of some enterprises belong, its own or a
   * joint one, by one command.
   */
  Map<String, Set<String>> branchesOfEach(Collection<String> enterpriseIds) {
    return organizations.branchesOfEach(enterpriseIds);
  }

  /** Where a linkage is worked on: at its own places, and at the branches of the enterprise. */
  Set<Place> workedOnAt(Linkage linkage) {
    Set<Place> places = new HashSet<>(linkage.places());
    branchesOfEach(List.of(linkage.enterpriseId()))
        .getOrDefault(linkage.enterpriseId(), Set.of())
        .forEach(id -> places.add(Place.organization(id)));
    return places;
  }

  /** The enterprises whose branches are among some places. */
  Set<String> enterprisesOf(Collection<Place> places) {
    List<String> ids =
        places.stream()
            .filter(place -> place.kind() == Place.Kind.ORGANIZATION)
            .map(Place::id)
            .toList();
    return ids.isEmpty()
        ? Set.of()
        : organizations.findAll(ids).stream()
            .filter(organization -> organization.kind().branch() && organization.state().active())
            .flatMap(organization -> organization.places().stream())
            .filter(place -> place.kind() == Place.Kind.ENTERPRISE)
            .map(Place::id)
            .collect(Collectors.toSet());
  }

  private boolean mayLink(String bodyId, LinkageKind kind) {
    return organizations
        .find(bodyId)
        .filter(body -> body.state().active() && kinds(kind).contains(body.kind()))
        .isPresent();
  }
}
