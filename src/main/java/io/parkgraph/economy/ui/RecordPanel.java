package io.parkgraph.economy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordAction;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A monthly record: what it says, what can be done, all it ever said. */
class RecordPanel extends AggregatePanel<MetricRecord> {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final transient EntityTexts texts;
  private final transient @Nullable Enterprise enterprise;

  RecordPanel(
      MetricRecordService records,
      EntityTexts texts,
      MetricRecord record,
      @Nullable Enterprise enterprise,
      SerializableRunnable written) {
    super(record, written);
    this.records = records;
    this.texts = texts;
    this.enterprise = enterprise;
  }

  @Override
  protected Optional<MetricRecord> find(String id) {
    return records.find(id);
  }

  @Override
  protected void draw() {
    setHeading(
        Localized.constant("metric", entity().metric())
            + " · "
            + MonthPicker.label(entity().month()));
    setSubtitle(new Span(whose()));
    addContent(
        amount(),
        actions(),
        section("ui.related", enterpriseLink()),
        section("economy.revisions", new RevisionsTable(entity().revisions())),
        section("ui.history", new HistoryTimeline(records.history(entity().id()), texts)));
  }

  private WorkflowActions actions() {
    return new WorkflowActions(
            "metricRecordAction", records.availableActions(entity()), this::begin)
        .withMain(MetricRecordAction.PUBLISH.name());
  }

  private void begin(String action) {
    new ActionDialog(records, entity(), MetricRecordAction.valueOf(action), this::show).open();
  }

  private Div amount() {
    Span brief = new Span(Amounts.brief(entity().amount()));
    brief.addClassName("park-amount");
    brief.setTitle(Amounts.exact(entity().amount()));
    Span exact = new Span(Amounts.exact(entity().amount()));
    exact.addClassName("park-muted");
    Div line =
        new Div(
            brief,
            badge(
                entity().state().name(), Localized.constant("metricRecordState", entity().state())),
            exact);
    line.addClassName("park-amount-line");
    return line;
  }

  private String whose() {
    return enterprise == null ? entity().enterpriseId() : enterprise.name();
  }

  private Anchor enterpriseLink() {
    return relation("enterprises/" + entity().enterpriseId(), ParkIcon.BUILDING, new Span(whose()));
  }
}
