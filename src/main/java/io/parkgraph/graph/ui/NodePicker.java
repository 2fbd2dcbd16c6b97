package io.parkgraph.graph.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.NodeSearch;
import java.util.stream.Stream;

/** Picks a node by its name or pinyin. */
class NodePicker extends ComboBox<GraphNode> {

  private static final long serialVersionUID = 1L;
  private static final int OF_EACH_TYPE = 15;

  NodePicker(NodeSearch nodes, NodeTypes types) {
    setPageSize(4 * OF_EACH_TYPE);
    setClearButtonVisible(true);
    setItemLabelGenerator(node -> GraphOption.title(node) + " · " + types.label(node.ref().type()));
    setItems(query -> {
      int limit = query.getLimit();
      String typed = query.getFilter().orElse("");
      return query.getOffset() > 0
          ? Stream.empty()
          : nodes.find(typed, OF_EACH_TYPE).stream().limit(limit);
    });
  }
}
