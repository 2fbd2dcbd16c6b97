package io.parkgraph.graph.ui;

import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the types of nodes are called, and where one of them can be seen. */
@Component
class NodeTypes {

  /** Every type with the collection of its entities, in the order of the legend. */
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          NodeRef.ORGANIZATION, "organizations",
          NodeRef.ENTERPRISE, "enterprises",
          NodeRef.LINKAGE, "linkages",
          NodeRef.PERSON, "people");

  private static final List<String> ORDER =
      List.of(NodeRef.ORGANIZATION, NodeRef.ENTERPRISE, NodeRef.LINKAGE, NodeRef.PERSON);

  private final ObjectProvider<EntityTexts> texts;

  NodeTypes(ObjectProvider<EntityTexts> texts) {
    this.texts = texts;
  }

  List<String> all() {
    return ORDER;
  }

  String label(String type) {
    return Localized.text("graph.type." + type);
  }

  /** Where a node's own page is; nothing where it has none. */
  Optional<String> href(NodeRef node) {
    return texts.stream()
        .filter(each -> each.collection().equals(COLLECTIONS.get(node.type())))
        .findFirst()
        .map(each -> each.href().apply(node.key()));
  }
}
