package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.MatrixGap;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns and filters of the matrix. */
final class MatrixList {

  /** Each linkage of a cell is a button; an empty cell is one that begins to fill it. */
  private static final String CELL =
      """
      <div class="park-cells">${item.ids.map((id, at) => html`<button type="button"
        class="park-badge park-cell" data-state="${item.states[at]}" title="${item.labels[at]}"
        aria-label="${item.labels[at]}" @click="${(click) => { click.stopPropagation(); open(id); }}"
        >${item.texts[at]}</button>`)}</div>\
      """;

  private static final String STALE = "SUBMITTED";

  private MatrixList() {}

  /**
   * The columns.
   *
   * @param href where an enterprise stands beside the matrix
   * @param open opens what is in a cell: a linkage by its id, or the gap where the id is empty
   */
  static List<EntityColumn<MatrixRow>> columns(
      SerializableFunction<String, String> href, Opening open) {
    return List.of(
        EntityColumn.<MatrixRow>link(
                MatrixQuery.NAME_COLUMN,
                "linkage.field.enterprise",
                MatrixRow::name,
                row -> href.apply(row.id()),
                MatrixList::gaps)
            .sorting(),
        kind(LinkageKind.GUIDANCE, open),
        kind(LinkageKind.ASSISTANCE, open),
        kind(LinkageKind.REGIONAL_COMMITTEE, open),
        EntityColumn.<MatrixRow>text(
                "openBlockers",
                "linkage.field.openBlockers",
                row -> row.blockers() == 0 ? "" : String.valueOf(row.blockers()))
            .wide("8rem"),
        EntityColumn.<MatrixRow>text(
                "managed", "linkage.field.managed", row -> YesNo.text(row.managed()))
            .wide("7rem"));
  }

  static List<ListFilter<?, ?>> filters() {
    return List.of(
        ListFilter.search(MatrixQuery.SEARCH, "ui.search", "linkage.search.hint"),
        ListFilter.oneOf(MatrixQuery.GAP, "linkage.field.gap", MatrixGap.class, "linkageGap"),
        ListFilter.oneOf(MatrixQuery.STALE, "linkage.field.stale", YesNo.class, "ui.yesNo"),
        ListFilter.oneOf(MatrixQuery.BLOCKED, "linkage.field.blocked", YesNo.class, "ui.yesNo"),
        ListFilter.oneOf(MatrixQuery.MANAGED, "linkage.field.managed", YesNo.class, "ui.yesNo"));
  }

  /** Opens what is in a cell. */
  @FunctionalInterface
  interface Opening extends SerializableBiConsumer<MatrixRow, String> {

    /** Opens the gap of a kind, unless somebody overrides it. */
    default void gap(MatrixRow row, LinkageKind kind) {
      accept(row, kind.name());
    }
  }

  private static EntityColumn<MatrixRow> kind(LinkageKind kind, Opening open) {
    LitRenderer<MatrixRow> cell =
        LitRenderer.<MatrixRow>of(CELL)
            .withProperty("ids", row -> each(row, kind, MatrixRow.Cell::id, ""))
            .withProperty(
                "texts",
                row -> each(row, kind, MatrixRow.Cell::source, Localized.text("linkage.gap")))
            .withProperty(
                "states",
                row -> each(row, kind, one -> one.stale() ? STALE : "ACTIVE", gapState(row)))
            .withProperty(
                "labels",
                row ->
                    each(
                        row,
                        kind,
                        one ->
                            Localized.text("linkage.open.of", row.name(), LinkageTexts.kind(kind))
                                + " · "
                                + one.source(),
                        Localized.text("linkage.gap.of", row.name(), LinkageTexts.kind(kind))))
            .withFunction(
                "open",
                (row, arguments) -> {
                  String id = arguments.get(0).asString();
                  if (id.isEmpty()) {
                    open.gap(row, kind);
                  } else {
                    open.accept(row, id);
                  }
                });
    return new EntityColumn<>(
        kind.name(),
        "linkageKind." + kind.name(),
        cell,
        row -> row.of(kind).stream().map(MatrixRow.Cell::source).collect(Collectors.joining(", ")),
        null,
        ColumnTextAlign.START,
        false,
        true,
        false);
  }

  /** What a managed enterprise lacks is a gap; what another lacks is only not there. */
  private static String gapState(MatrixRow row) {
    return row.managed() ? "GAP" : "WITHDRAWN";
  }

  private static List<String> each(
      MatrixRow row,
      LinkageKind kind,
      SerializableFunction<MatrixRow.Cell, String> value,
      String gap) {
    List<MatrixRow.Cell> cells = row.of(kind);
    return cells.isEmpty() ? List.of(gap) : cells.stream().map(value).toList();
  }

  /** On a phone one line says what is missing. */
  private static String gaps(MatrixRow row) {
    return Arrays.stream(LinkageKind.values())
        .filter(kind -> row.of(kind).isEmpty())
        .map(kind -> Localized.text("linkage.gap") + " " + LinkageTexts.kind(kind))
        .collect(Collectors.joining(" · "));
  }
}
