package io.parkgraph.economy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordAction;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import org.jspecify.annotations.Nullable;

/** A monthly record: what it says, what can be done, all it ever said. */
class RecordPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final transient EntityTexts texts;
  private final transient @Nullable Enterprise enterprise;
  private final SerializableRunnable written;
  private transient MetricRecord record;

  RecordPanel(
      MetricRecordService records,
      EntityTexts texts,
      MetricRecord record,
      @Nullable Enterprise enterprise,
      SerializableRunnable written) {
    this.records = records;
    this.texts = texts;
    this.record = record;
    this.enterprise = enterprise;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    setHeading(
        Localized.constant("metric", record.metric()) + " · " + MonthPicker.label(record.month()));
    setSubtitle(new Span(whose()));
    clearContent();
    addContent(
        amount(),
        actions(),
        section("ui.related", enterpriseLink()),
        section("economy.revisions", new RevisionsTable(record.revisions())),
        section("ui.history", new HistoryTimeline(records.history(record.id()), texts)));
  }

  private WorkflowActions actions() {
    return new WorkflowActions("metricRecordAction", records.availableActions(record), this::begin)
        .withMain(MetricRecordAction.PUBLISH.name());
  }

  private void begin(String action) {
    new ActionDialog(records, record, MetricRecordAction.valueOf(action), this::show).open();
  }

  /** The step that somebody may be about to take here stands in a dialog of its own. */
  @Override
  public void changedElsewhere() {
    records
        .find(record.id())
        .filter(current -> current.version() != record.version())
        .ifPresent(current -> {
          record = current;
          draw();
        });
  }

  /** Shows the record as it was just written. */
  private void show(MetricRecord current) {
    record = current;
    draw();
    written.run();
  }

  private Div amount() {
    Span brief = new Span(Amounts.brief(record.amount()));
    brief.addClassName("park-amount");
    brief.setTitle(Amounts.exact(record.amount()));
    Span exact = new Span(Amounts.exact(record.amount()));
    exact.addClassName("park-muted");
    Div line =
        new Div(
            brief,
            badge(record.state().name(), Localized.constant("metricRecordState", record.state())),
            exact);
    line.addClassName("park-amount-line");
    return line;
  }

  private String whose() {
    return enterprise == null ? record.enterpriseId() : enterprise.name();
  }

  private Anchor enterpriseLink() {
    return relation("enterprises/" + record.enterpriseId(), ParkIcon.BUILDING, new Span(whose()));
  }
}
