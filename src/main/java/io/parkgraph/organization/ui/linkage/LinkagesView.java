package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageCoverage;
import io.parkgraph.organization.linkage.LinkageCoverageService;
import io.parkgraph.organization.linkage.LinkageExport;
import io.parkgraph.organization.linkage.LinkageFilter;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageMatrix;
import io.parkgraph.organization.linkage.LinkageOrder;
import io.parkgraph.organization.linkage.LinkedEnterprise;
import io.parkgraph.organization.linkage.MatrixFilter;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.exchange.ExportButton;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The matrix of enterprises and their three kinds of linkages; a linkage opens beside it. */
@Route("linkages/:id?")
@PermitAll
@RequiresScope(Scope.LINKAGE_READ)
class LinkagesView extends ListDetailView<MatrixRow> {

  private static final long serialVersionUID = 1L;

  private final transient LinkageMatrix matrix;
  private final transient LinkageCoverageService coverage;
  private final transient LinkageDesk desk;
  private final transient LinkageExport list;
  private final transient ExportService exports;
  private final Span covered = new Span();

  LinkagesView(
      LinkageMatrix matrix,
      LinkageCoverageService coverage,
      LinkageDesk desk,
      LinkageExport list,
      ExportService exports) {
    super("linkage.title", MatrixQuery.PATH, MatrixQuery.KEYS);
    this.matrix = matrix;
    this.coverage = coverage;
    this.desk = desk;
    this.list = list;
    this.exports = exports;
    covered.addClassNames("park-muted", "park-covered");
    addActions(covered);
    Localized.follow(covered, this::tellCoverage);
  }

  @Override
  protected List<String> follows() {
    return List.of("linkages", "enterprises");
  }

  @Override
  protected EntityGrid<MatrixRow> grid() {
    EntityGrid<MatrixRow> grid =
        grid(MatrixList.columns(this::href, this::openCell), MatrixList.filters(), MatrixRow::id);
    grid.addTools(
        new ExportButton(
            grid,
            exports,
            Scope.LINKAGE_READ,
            state ->
                list.of(
                    LinkageFilter.of(MatrixQuery.enterprises(state)),
                    LinkageOrder.LONGEST_SILENT)));
    return grid;
  }

  @Override
  protected void list(EntityGrid<MatrixRow> grid, ListState wanted, @Nullable String openId) {
    MatrixFilter filter = MatrixQuery.filter(wanted);
    Slice<LinkedEnterprise> found =
        matrix.find(filter, MatrixQuery.order(wanted), wanted.request());
    Map<String, String> sources =
        desk.texts()
            .sources(found.items().stream().flatMap(row -> row.linkages().stream()).toList());
    grid.show(wanted, found.map(row -> row(row, sources)), matrix.count(filter), openId);
    tellCoverage();
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return desk.linkages()
        .find(id)
        .<DetailPanel>map(linkage ->
            new LinkagePanel(desk.linkages(), desk.steps(), desk.texts(), linkage, this::refresh))
        .or(() ->
            matrix
                .find(id)
                .map(enterprise -> new EnterpriseLinkagesPanel(desk, enterprise, this::refresh)));
  }

  /** A cell names a linkage, or the kind that is missing. */
  private void openCell(MatrixRow row, String cell) {
    Optional<LinkageKind> missing = ListFilter.constant(LinkageKind.class, cell);
    if (missing.isEmpty()) {
      navigate(cell);
    } else if (desk.linkages().mayConclude(row.id())) {
      desk.conclude(row.id(), row.name(), missing.get(), linkage -> leaveFor(linkage.id()));
    } else {
      navigate(row.id());
    }
  }

  private MatrixRow row(LinkedEnterprise row, Map<String, String> sources) {
    Map<LinkageKind, List<MatrixRow.Cell>> cells =
        row.linkages().stream()
            .collect(
                Collectors.groupingBy(
                    Linkage::kind,
                    Collectors.mapping(
                        linkage ->
                            new MatrixRow.Cell(
                                linkage.id(),
                                sources.getOrDefault(linkage.id(), ""),
                                desk.linkages().isStale(linkage)),
                        Collectors.toList())));
    long open =
        row.linkages().stream()
            .flatMap(linkage -> linkage.blockers().stream())
            .filter(Blocker::isOpen)
            .count();
    return new MatrixRow(
        row.enterprise().id(),
        row.enterprise().name(),
        row.enterprise().managed(),
        cells,
        (int) open);
  }

  private void tellCoverage() {
    LinkageCoverage now = coverage.coverage(null);
    Double fraction = now.fraction();
    covered.setText(
        fraction == null
            ? Localized.text("linkage.covered.none")
            : Localized.text(
                "linkage.covered", now.covered(), now.managed(), Amounts.percent(fraction)));
  }
}
