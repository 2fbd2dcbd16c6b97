package io.parkgraph.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One button for each step of a workflow. One that cannot be taken now says why: to a pointer and
 * to the keyboard as its tooltip, to a screen reader as its description, and where there is only a
 * finger, in a list that unfolds.
 */
public final class WorkflowActions extends Div {

  private static final long serialVersionUID = 1L;

  private final String texts;
  private final Map<String, Button> buttons = new LinkedHashMap<>();

  /**
   * The steps of an entity.
   *
   * @param texts where the actions' names stand in the messages, such as {@code metricRecordAction}
   * @param available the steps as the present caller sees them
   * @param take begins one of them
   */
  public WorkflowActions(
      String texts, List<AvailableAction> available, SerializableConsumer<String> take) {
    this.texts = texts;
    addClassName("park-actions");
    getElement().setAttribute("role", "group");
    Localized.follow(
        this, () -> getElement().setAttribute("aria-label", Localized.text("ui.actions")));
    available.forEach(action -> add(button(action, take)));
    List<AvailableAction> impossible =
        available.stream().filter(action -> !action.allowed()).toList();
    if (!impossible.isEmpty()) {
      add(why(impossible));
    }
  }

  /** Marks the step that is usually the next, if it can be taken. */
  public WorkflowActions withMain(String action) {
    Button button = buttons.get(action);
    if (button != null && button.isEnabled()) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return this;
  }

  private Button button(AvailableAction available, SerializableConsumer<String> take) {
    String action = available.action();
    Button button = Localized.text(new Button(), texts + "." + action);
    button.setId("action-" + action);
    button.addClickListener(click -> take.accept(action));
    button.setEnabled(available.allowed());
    Refusal reason = available.reason();
    if (reason != null) {
      Localized.follow(button, () -> button.setTooltipText(Localized.text(reason)));
    }
    buttons.put(action, button);
    return button;
  }

  private NativeDetails why(List<AvailableAction> impossible) {
    UnorderedList reasons = new UnorderedList();
    for (AvailableAction action : impossible) {
      Span name = Localized.text(new Span(), texts + "." + action.action());
      Span reason = new Span();
      Refusal refusal = action.reason();
      if (refusal != null) {
        Localized.follow(reason, () -> reason.setText(Localized.text(refusal)));
      }
      reason.addClassName("park-muted");
      reasons.add(new ListItem(name, new Span(" "), reason));
    }
    NativeDetails why = new NativeDetails(Localized.text(new Span(), "ui.actions.why"), reasons);
    why.addClassName("park-why");
    return why;
  }
}
