package io.parkgraph.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import java.util.stream.Stream;

/** Picks an employer by its name or pinyin; the list holds the first that match. */
class EmployerPicker extends ComboBox<Enterprise> {

  private static final long serialVersionUID = 1L;

  EmployerPicker(EnterpriseService enterprises) {
    setPageSize(PageRequest.MAX_SIZE);
    setItemLabelGenerator(Enterprise::name);
    setItems(query -> {
      int limit = Math.min(query.getLimit(), PageRequest.MAX_SIZE);
      String typed = query.getFilter().orElse("");
      return query.getOffset() > 0
          ? Stream.empty()
          : enterprises
              .find(named(typed), EnterpriseOrder.BY_NAME, PageRequest.first(limit))
              .items()
              .stream();
    });
  }

  private static EnterpriseFilter named(String text) {
    return text.isBlank()
        ? EnterpriseFilter.ALL
        : new EnterpriseFilter(
            null, null, null, TextFilter.containing(text), null, List.of(), List.of(), null);
  }
}
