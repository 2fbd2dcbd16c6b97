package io.parkgraph.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.events.FieldChange;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.PastState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an entity, newest first, with the fields that each step changed. */
public class HistoryTimeline extends OrderedList {

  private static final long serialVersionUID = 1L;

  private final transient EntityTexts texts;

  /**
   * Shows events.
   *
   * @param events oldest first, as the log gives them
   * @param texts how the entity's fields are called; one without a label is not shown
   */
  public HistoryTimeline(List<LoggedEvent> events, EntityTexts texts) {
    this.texts = texts;
    addClassName("park-timeline");
    for (LoggedEvent event : events.reversed()) {
      ListItem entry = entry(event);
      if (events.getFirst().version() == 1) {
        entry.addComponentAsFirst(asItWas(event.version(), events));
      }
      add(entry);
    }
  }

  /** Only a whole history says how the entity was after each of its steps. */
  private Button asItWas(long version, List<LoggedEvent> events) {
    Button button = new Button(ParkIcon.HISTORY.create());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.addClassName("park-timeline-past");
    button.setAriaLabel(Localized.text("ui.past.open", version));
    button.setTooltipText(Localized.text("ui.past.open", version));
    button.addClickListener(click ->
        PastState.in(events, version)
            .ifPresent(then ->
                new PastStateDialog(
                        then, PastState.in(events, events.getLast().version()).orElse(then), texts)
                    .open()));
    return button;
  }

  private ListItem entry(LoggedEvent event) {
    Span what = new Span(Localized.text("event." + event.name()));
    what.addClassName("park-timeline-what");
    Span who = new Span(Moments.by(event.callerName()) + " · " + Moments.text(event.at()));
    who.addClassName("park-muted");
    ListItem entry = new ListItem(new Div(what, who));
    String reason = event.reason();
    if (reason != null) {
      Paragraph why = new Paragraph(reason);
      why.addClassName("park-reason");
      entry.add(why);
    }
    List<FieldChange> told =
        event.changes().stream().filter(change -> texts.label(change.path()).isPresent()).toList();
    if (!told.isEmpty()) {
      entry.add(changes(told));
    }
    return entry;
  }

  private DescriptionList changes(List<FieldChange> changes) {
    DescriptionList list = new DescriptionList();
    list.addClassName("park-changes");
    for (FieldChange change : changes) {
      String label = texts.label(change.path()).orElseThrow();
      list.add(new DescriptionList.Term(Localized.text(label)));
      DescriptionList.Description values = new DescriptionList.Description();
      if (change.before() != null) {
        Span before = new Span(value(change.path(), change.before()));
        before.addClassName("park-before");
        values.add(before, new Span(" → "));
      }
      boolean withheld = change.before() == null && change.after() == null;
      values.add(
          new Span(
              withheld
                  ? Localized.text("ui.history.withheld")
                  : value(change.path(), change.after())));
      list.add(values);
    }
    return list;
  }

  private String value(String path, @Nullable String text) {
    return text == null ? "—" : texts.value(path, text);
  }
}
