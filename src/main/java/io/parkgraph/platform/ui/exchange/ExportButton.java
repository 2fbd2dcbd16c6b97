package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.List;
import java.util.function.Function;

/** Exports a list as it is filtered and sorted now. */
public class ExportButton extends Button {

  private static final long serialVersionUID = 1L;

  /**
   * A button beside a list.
   *
   * @param reading the scope that reading the list takes
   * @param list the list in a state
   */
  public ExportButton(
      EntityGrid<?> grid,
      ExportService exports,
      Scope reading,
      Function<ListState, ListExport<?>> list) {
    super(ParkIcon.EXPORT.create());
    addThemeVariants(ButtonVariant.TERTIARY);
    Localized.text(this, "exchange.export");
    addClickListener(click -> {
      List<String> visible = grid.visibleColumns().stream().<String>map(EntityColumn::key).toList();
      new ExportDialog(exports, reading, list.apply(grid.state()), visible).open();
    });
  }
}
