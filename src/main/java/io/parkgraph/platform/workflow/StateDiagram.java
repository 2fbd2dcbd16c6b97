package io.parkgraph.platform.workflow;

import io.parkgraph.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a workflow's table as a Mermaid state diagram, as the docs show it. */
public final class StateDiagram {

  private final Messages messages;
  private final Locale locale;

  /** Diagrams whose states and actions are named in one language. */
  public StateDiagram(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The diagram's text: its states in their order, then the rows of the table. */
  public String of(Workflow<?, ?, ?> workflow) {
    String name = workflow.name();
    String prefix = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    var lines = new ArrayList<String>();
    lines.add("stateDiagram-v2");
    for (Enum<?> state : workflow.states().getEnumConstants()) {
      lines.add("  %s: %s".formatted(state, text(prefix + "State", state)));
    }
    workflow.transitions().forEach(row -> lines.add(line(prefix + "Action", row)));
    return String.join("\n", lines) + "\n";
  }

  private String line(String prefix, Transition<?, ?, ?> row) {
    var conditions = new ArrayList<String>(List.of(row.scope().value().replace(':', ' ')));
    if (row.reasoned()) {
      conditions.add("reason");
    }
    row.guards().forEach(guard -> conditions.add(guard.name()));
    return "  %s --> %s: %s [%s]"
        .formatted(
            row.from() == null ? "[*]" : row.from(),
            row.to(),
            text(prefix, row.action()),
            conditions.stream().collect(Collectors.joining(", ")));
  }

  private String text(String prefix, Enum<?> constant) {
    return messages.text(locale, prefix + "." + constant.name());
  }
}
