package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.store.TextFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The matrix of enterprises and the three kinds of linkages 联动矩阵. Each method throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code linkage:read} or {@code
 * enterprise:read}.
 */
@Service
public class LinkageMatrix {

  private final EnterpriseService enterprises;
  private final LinkageService linkages;
  private final LinkageCoverageService coverage;

  LinkageMatrix(
      EnterpriseService enterprises, LinkageService linkages, LinkageCoverageService coverage) {
    this.enterprises = enterprises;
    this.linkages = linkages;
    this.coverage = coverage;
  }

  /** One page of its rows; their linkages are read by one command. */
  public Slice<LinkedEnterprise> find(
      MatrixFilter filter, EnterpriseOrder order, PageRequest page) {
    Slice<Enterprise> found = enterprises.find(narrowed(filter), order, page);
    Map<String, List<Linkage>> each =
        linkages.ofEnterprises(found.items().stream().map(Enterprise::id).toList(), null);
    return found.map(enterprise ->
        new LinkedEnterprise(enterprise, each.getOrDefault(enterprise.id(), List.of())));
  }

  /** How many rows match. */
  public long count(MatrixFilter filter) {
    return enterprises.count(narrowed(filter));
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
