package io.parkgraph.economy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordExport;
import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.exchange.ExportButton;
import io.parkgraph.platform.ui.exchange.ImportLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The monthly records behind the scorecard, one of them open beside the list. */
@Route("records/:id?")
@PermitAll
@RequiresScope(Scope.ECONOMY_READ)
class RecordsView extends ListDetailView<RecordRow> {

  private static final long serialVersionUID = 1L;
  private static final String TARGETS = "targets";
  private static final String SUBMIT = "submit";

  private final transient MetricRecordService records;
  private final transient AnnualTargetService targets;
  private final transient EnterpriseService enterprises;
  private final transient CurrentCaller caller;
  private final transient MetricRecordExport list;
  private final transient ExportService exports;
  private final boolean maySubmit;
  private final int year;

  RecordsView(
      MetricRecordService records,
      AnnualTargetService targets,
      EnterpriseService enterprises,
      CurrentCaller caller,
      Clock clock,
      MetricRecordExport list,
      ExportService exports) {
    super("economy.title", RecordQuery.PATH, RecordQuery.KEYS);
    this.records = records;
    this.targets = targets;
    this.enterprises = enterprises;
    this.caller = caller;
    this.list = list;
    this.exports = exports;
    this.maySubmit = caller.may(Scope.ECONOMY_SUBMIT);
    this.year = Year.now(clock).getValue();
    Button target = new Button(ParkIcon.TARGET.create(), click -> openTargets(year));
    addActions(Localized.text(target, "economy.targets"));
    if (maySubmit) {
      addMainAction(ParkIcon.PLUS, "economy.submit", this::submit);
    }
  }

  /** Links lead here to a year's targets, as the scorecard's do, and to a record to submit. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    super.beforeEnter(event);
    QueryParameters query = event.getLocation().getQueryParameters();
    query
        .getSingleParameter(TARGETS)
        .ifPresent(
            wanted -> openTargets(wanted.matches("\\d{4}") ? Integer.parseInt(wanted) : year));
    if (maySubmit && query.getSingleParameter(SUBMIT).isPresent()) {
      submit();
    }
  }

  @Override
  protected List<String> follows() {
    return List.of("metricRecords", "enterprises");
  }

  @Override
  protected EntityGrid<RecordRow> grid() {
    EntityGrid<RecordRow> grid =
        grid(RecordList.columns(this::href), RecordList.filters(enterprises), RecordRow::id);
    if (maySubmit) {
      grid.addTools(ImportLink.to("records"));
    }
    grid.addTools(
        new ExportButton(
            grid,
            exports,
            Scope.ECONOMY_READ,
            state -> list.of(RecordQuery.filter(state), RecordQuery.order(state))));
    if (caller.may(Scope.ECONOMY_PUBLISH)) {
      grid.offer(RecordBulk.actions(records));
    }
    return grid;
  }

  @Override
  protected void list(EntityGrid<RecordRow> grid, ListState wanted, @Nullable String openId) {
    MetricRecordFilter filter = RecordQuery.filter(wanted);
    Slice<MetricRecord> slice = records.find(filter, RecordQuery.order(wanted), wanted.request());
    grid.show(wanted, named(slice), records.count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return records
        .find(id)
        .map(record ->
            new RecordPanel(
                records,
                EconomyTexts.ofRecords(records, enterprises, caller),
                record,
                enterprises.find(record.enterpriseId()).orElse(null),
                this::refresh));
  }

  /** One query for all the names on the page. */
  private Slice<RecordRow> named(Slice<MetricRecord> slice) {
    Map<String, String> names =
        enterprises
            .visible(slice.items().stream().map(MetricRecord::enterpriseId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Enterprise::id, Enterprise::name));
    return new Slice<>(
        slice.rows().stream()
            .map(row ->
                new Slice.Row<>(
                    RecordRow.of(
                        row.item(),
                        names.getOrDefault(row.item().enterpriseId(), row.item().enterpriseId())),
                    row.position()))
            .toList(),
        slice.hasPrevious(),
        slice.hasNext());
  }

  private void submit() {
    new SubmitDialog(records, enterprises, record -> leaveFor(record.id())).open();
  }

  private void openTargets(int ofYear) {
    new TargetsDialog(targets, ofYear, maySubmit).open();
  }
}
