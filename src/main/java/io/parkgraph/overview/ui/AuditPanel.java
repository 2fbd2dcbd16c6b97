package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event of the audit: who, what, why, and which fields changed. */
class AuditPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient LoggedEvent event;
  private final String title;
  private final transient @Nullable EntityTexts texts;

  AuditPanel(LoggedEvent event, String title, @Nullable EntityTexts texts) {
    this.event = event;
    this.title = title;
    this.texts = texts;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    setHeading(Localized.text("event." + event.name()));
    setSubtitle(new Span(title));
    clearContent();
    addContent(
        new FactList()
            .fact("audit.by", Moments.by(event.callerName()))
            .fact("audit.caller", event.callerId())
            .fact("audit.at", Moments.exact(event.at()))
            .fact("audit.version", String.valueOf(event.version()))
            .fact("audit.key", event.subjectId()));
    if (texts != null) {
      addContent(
          section("audit.changes", new HistoryTimeline(List.of(event), texts)),
          section(
              "ui.related",
              relation(texts.href().apply(event.subjectId()), ParkIcon.TABLE, new Span(title))));
    }
  }
}
