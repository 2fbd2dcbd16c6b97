package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkgraph.member.arrival.ArrivalStep;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that an arrival or a transfer went, the newest first. */
class StepsTable extends UnorderedList {

  private static final long serialVersionUID = 1L;

  private StepsTable() {
    addClassName("park-rows");
  }

  static StepsTable ofArrival(List<ArrivalStep> steps) {
    var table = new StepsTable();
    steps
        .reversed()
        .forEach(step ->
            table.add(
                Localized.constant("arrivalAction", step.action()),
                step.by(),
                step.at(),
                step.reason()));
    return table;
  }

  static StepsTable ofTransfer(List<TransferStep> steps) {
    var table = new StepsTable();
    steps
        .reversed()
        .forEach(step ->
            table.add(
                Localized.constant("transferAction", step.action()),
                step.by(),
                step.at(),
                step.reason()));
    return table;
  }

  private void add(String what, String by, Instant at, @Nullable String reason) {
    Span name = new Span(what);
    name.addClassName("park-row-name");
    Span who = new Span(Moments.by(by) + " · " + Moments.text(at));
    who.addClassName("park-muted");
    Div line = new Div(name, who);
    line.addClassName("park-row-what");
    if (reason != null) {
      line.add(new Span(reason));
    }
    add(new ListItem(line));
  }
}
