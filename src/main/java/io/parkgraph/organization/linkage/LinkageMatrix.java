package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.TextFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The matrix of enterprises and the three kinds of linkages 联动矩阵: the enterprises at the caller's
 * places, and those of its branches. Each method throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code linkage:read} or {@code
 * enterprise:read}.
 */
@Service
public class LinkageMatrix {

  private final EnterpriseDirectory enterprises;
  private final LinkageService linkages;
  private final LinkageCoverageService coverage;
  private final LinkageReach reach;
  private final CurrentCaller caller;

  LinkageMatrix(
      EnterpriseDirectory enterprises,
      LinkageService linkages,
      LinkageCoverageService coverage,
      LinkageReach reach,
      CurrentCaller caller) {
    this.enterprises = enterprises;
    this.linkages = linkages;
    this.coverage = coverage;
    this.reach = reach;
    this.caller = caller;
  }

  /** One page of its rows; their linkages are read by one command. */
  public Slice<LinkedEnterprise> find(
      MatrixFilter filter, EnterpriseOrder order, PageRequest page) {
    Slice<Enterprise> found = enterprises.find(narrowed(filter), visible(), order, page);
    Map<String, List<Linkage>> each =
        linkages.ofEnterprises(found.items().stream().map(Enterprise::id).toList(), null);
    return found.map(enterprise ->
        new LinkedEnterprise(enterprise, each.getOrDefault(enterprise.id(), List.of())));
  }

  /** How many rows match. */
  public long count(MatrixFilter filter) {
    return enterprises.count(narrowed(filter), visible());
  }

  /** The enterprise of a row. */
  public Optional<Enterprise> find(String id) {
    Rows visible = visible();
    if (!visible.contains(id)) {
      caller.denied(Scope.LINKAGE_READ, List.of(id));
      return Optional.empty();
    }
    Slice<Enterprise> found =
        enterprises.find(
            among(List.of(id)), visible, EnterpriseOrder.BY_NAME, PageRequest.first(1));
    return found.items().stream().findFirst();
  }

  private Rows visible() {
    caller.require(Scope.ENTERPRISE_READ);
    return reach.enterprises(Scope.LINKAGE_READ);
  }

  private EnterpriseFilter narrowed(MatrixFilter filter) {
    var all = new ArrayList<EnterpriseFilter>();
    all.add(filter.enterprises());
    MatrixGap gap = filter.gap();
    if (gap != null) {
      all.add(
          among(
              coverage.coverage(null).gaps().stream()
                  .filter(gap::isAmong)
                  .map(LinkageCoverage.Gap::enterpriseId)
                  .toList()));
    }
    if (filter.stale()) {
      all.add(among(linkages.enterprisesOf(true, false)));
    }
    if (filter.blocked()) {
      all.add(among(linkages.enterprisesOf(false, true)));
    }
    return new EnterpriseFilter(null, null, null, null, null, all, List.of(), null);
  }

  private static EnterpriseFilter among(List<String> ids) {
    return new EnterpriseFilter(
        null, null, null, null, new TextFilter(null, ids, null, null), List.of(), List.of(), null);
  }
}
