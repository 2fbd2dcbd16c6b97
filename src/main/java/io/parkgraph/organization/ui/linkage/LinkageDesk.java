package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageBodies;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.organization.linkage.LinkageSteps;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of linkages share. */
@Component
record LinkageDesk(
    LinkageService linkages, LinkageSteps steps, LinkageBodies bodies, LinkageTexts texts) {

  /** The linkages of an enterprise that hold today. */
  List<Linkage> linkagesOf(String enterpriseId) {
    return linkages
        .ofEnterprises(List.of(enterpriseId), null)
        .getOrDefault(enterpriseId, List.of());
  }

  /** Begins to conclude a linkage of an enterprise. */
  void conclude(
      String enterpriseId,
      String enterprise,
      LinkageKind kind,
      SerializableConsumer<Linkage> taken) {
    new ConcludeDialog(steps, bodies, enterpriseId, enterprise, kind, taken).open();
  }
}
