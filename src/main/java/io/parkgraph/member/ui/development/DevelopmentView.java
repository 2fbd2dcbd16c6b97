package io.parkgraph.member.ui.development;

import com.vaadin.flow.router.Route;
import io.parkgraph.member.Applications;
import io.parkgraph.member.DevelopmentExport;
import io.parkgraph.member.DevelopmentFilter;
import io.parkgraph.member.DevelopmentPipeline;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.exchange.ExportButton;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pipeline: who is on the way to membership, by stage, one of them open beside the list. */
@Route("development/:id?")
@PermitAll
@RequiresScope(Scope.MEMBER_READ)
class DevelopmentView extends ListDetailView<DevelopmentRow> {

  private static final long serialVersionUID = 1L;

  private final transient DevelopmentPipeline pipeline;
  private final transient DevelopmentExport list;
  private final transient DevelopmentPanels panels;
  private final transient PersonService people;
  private final transient OrganizationService organizations;
  private final transient ExportService exports;
  private final StageBar stages;

  DevelopmentView(
      DevelopmentPipeline pipeline,
      DevelopmentExport list,
      DevelopmentPanels panels,
      Applications applications,
      PersonService people,
      OrganizationService organizations,
      ExportService exports,
      CurrentCaller caller) {
    super("development.title", DevelopmentQuery.PATH, DevelopmentQuery.KEYS);
    this.pipeline = pipeline;
    this.list = list;
    this.panels = panels;
    this.people = people;
    this.organizations = organizations;
    this.exports = exports;
    this.stages =
        new StageBar(stage -> DevelopmentQuery.PATH + "?" + DevelopmentQuery.STAGE + "=" + stage);
    addComponentAtIndex(1, stages);
    if (caller.may(Scope.DEVELOPMENT_RECORD)) {
      addMainAction(
          ParkIcon.PLUS,
          "development.begin",
          () ->
              new BeginDialog(applications, organizations, person -> leaveFor(person.id())).open());
    }
  }

  @Override
  protected List<String> follows() {
    return List.of("people");
  }

  @Override
  protected EntityGrid<DevelopmentRow> grid() {
    EntityGrid<DevelopmentRow> grid =
        grid(
            DevelopmentList.columns(this::href),
            DevelopmentList.filters(organizations),
            DevelopmentRow::id);
    grid.addTools(
        new ExportButton(
            grid, exports, Scope.MEMBER_READ, state -> list.of(DevelopmentQuery.filter(state))));
    return grid;
  }

  @Override
  protected void list(EntityGrid<DevelopmentRow> grid, ListState wanted, @Nullable String openId) {
    DevelopmentFilter filter = DevelopmentQuery.filter(wanted);
    var named = list.named(pipeline.find(filter, wanted.request()));
    var rows =
        new Slice<>(
            named.rows().stream()
                .map(row -> new Slice.Row<>(DevelopmentRow.of(row.item()), row.position()))
                .toList(),
            named.hasPrevious(),
            named.hasNext());
    var counts = pipeline.counts(filter);
    stages.show(counts, filter.stage());
    long total =
        filter.stage() == null
            ? counts.values().stream().mapToLong(Long::longValue).sum()
            : counts.getOrDefault(filter.stage(), 0L);
    grid.show(wanted, rows, total, openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return people
        .find(id)
        .filter(person -> person.development() != null)
        .map(person -> new DevelopmentPanel(panels, person, this::refresh));
  }
}
