package io.parkgraph.organization.api.linkage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageBodies;
import io.parkgraph.organization.linkage.LinkageCoverage.Gap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What linkages and gaps are about, each read by one command for a whole level. */
@Controller
class LinkedController {

  private final EnterpriseService enterprises;
  private final LinkageBodies bodies;

  LinkedController(EnterpriseService enterprises, LinkageBodies bodies) {
    this.enterprises = enterprises;
    this.bodies = bodies;
  }

  @BatchMapping
  Map<Linkage, Enterprise> enterprise(List<Linkage> linkages) {
    return enterprises(linkages, Linkage::enterpriseId);
  }

  @BatchMapping(typeName = "LinkageGap", field = "enterprise")
  Map<Gap, Enterprise> enterpriseOfGap(List<Gap> gaps) {
    return enterprises(gaps, Gap::enterpriseId);
  }

  @BatchMapping
  Map<Linkage, String> bodyName(List<Linkage> linkages) {
    Map<String, String> names = bodies.names(linkages);
    Map<Linkage, String> found = new HashMap<>();
    for (Linkage linkage : linkages) {
      String name = linkage.bodyId() == null ? null : names.get(linkage.bodyId());
      if (name != null) {
        found.put(linkage, name);
      }
    }
    return found;
  }

  private <T> Map<T, Enterprise> enterprises(Collection<T> rows, Function<T, String> id) {
    Map<String, Enterprise> byId =
        enterprises.visible(rows.stream().map(id).collect(toSet())).stream()
            .collect(toMap(Enterprise::id, enterprise -> enterprise));
    Map<T, Enterprise> found = new HashMap<>();
    for (T row : rows) {
      Enterprise enterprise = byId.get(id.apply(row));
      if (enterprise != null) {
        found.put(row, enterprise);
      }
    }
    return found;
  }
}
