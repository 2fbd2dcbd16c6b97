package io.parkgraph.organization.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.organization.Axis;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.command.Aggregate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * What organizations hang together with, each edge read for all organizations of a level at once.
 */
@Controller
class OrganizationEdgesController {

  private final OrganizationService organizations;
  private final EnterpriseService enterprises;

  OrganizationEdgesController(OrganizationService organizations, EnterpriseService enterprises) {
    this.organizations = organizations;
    this.enterprises = enterprises;
  }

  @BatchMapping
  Map<Organization, Organization> parent(List<Organization> children) {
    return parents(Axis.SECTOR, children);
  }

  @BatchMapping
  Map<Organization, Organization> territoryParent(List<Organization> children) {
    return parents(Axis.TERRITORY, children);
  }

  @BatchMapping
  Map<Organization, List<Organization>> children(List<Organization> parents) {
    return children(Axis.SECTOR, parents);
  }

  @BatchMapping
  Map<Organization, List<Organization>> territoryChildren(List<Organization> parents) {
    return children(Axis.TERRITORY, parents);
  }

  @BatchMapping
  Map<Organization, Enterprise> enterprise(List<Organization> ofThese) {
    Map<String, Enterprise> byId =
        enterprises(ofThese.stream().flatMap(each -> Stream.ofNullable(each.enterpriseId())));
    return single(ofThese, each -> byId.get(Objects.requireNonNullElse(each.enterpriseId(), "")));
  }

  @BatchMapping
  Map<Organization, List<Enterprise>> coveredEnterprises(List<Organization> ofThese) {
    Map<String, Enterprise> byId =
        enterprises(ofThese.stream().flatMap(each -> each.coveredIds().stream()));
    return ofThese.stream()
        .collect(
            toMap(
                each -> each,
                each -> each.coveredIds().stream().flatMap(id -> known(byId, id)).toList()));
  }

  @BatchMapping
  Map<Organization, Integer> fullMembers(List<Organization> ofThese) {
    Map<String, Integer> counts = organizations.fullMembers(ofThese);
    return single(ofThese, each -> counts.get(each.id()));
  }

  @BatchMapping(typeName = "Enterprise", field = "organizations")
  Map<Enterprise, List<Organization>> ofEnterprises(List<Enterprise> ofThese) {
    Map<String, List<Organization>> found =
        organizations.ofEachEnterprise(ofThese.stream().map(Enterprise::id).collect(toSet()));
    return ofThese.stream()
        .collect(toMap(each -> each, each -> found.getOrDefault(each.id(), List.of())));
  }

  private Map<Organization, Organization> parents(Axis axis, List<Organization> children) {
    Set<String> ids =
        children.stream().flatMap(child -> Stream.ofNullable(axis.parent(child))).collect(toSet());
    Map<String, Organization> byId = byId(organizations.visible(ids));
    return single(children, child -> byId.get(Objects.requireNonNullElse(axis.parent(child), "")));
  }

  private Map<Organization, List<Organization>> children(Axis axis, List<Organization> parents) {
    Map<String, List<Organization>> found =
        organizations.childrenOfEach(axis, parents.stream().map(Organization::id).collect(toSet()));
    return parents.stream()
        .collect(toMap(each -> each, each -> found.getOrDefault(each.id(), List.of())));
  }

  private Map<String, Enterprise> enterprises(Stream<String> ids) {
    return byId(enterprises.visible(ids.collect(toSet())));
  }

  private static Stream<Enterprise> known(Map<String, Enterprise> byId, String id) {
    return Stream.ofNullable(byId.get(id));
  }

  private static <A extends Aggregate> Map<String, A> byId(Collection<A> found) {
    return found.stream().collect(toMap(Aggregate::id, each -> each));
  }

  private static <T> Map<Organization, T> single(
      List<Organization> ofThese, Function<Organization, @Nullable T> find) {
    Map<Organization, T> found = new HashMap<>();
    for (Organization each : ofThese) {
      T one = find.apply(each);
      if (one != null) {
        found.put(each, one);
      }
    }
    return found;
  }
}
