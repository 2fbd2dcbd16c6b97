package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.platform.ui.Localized;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five stages in their order with how many are in each; each leads to its people. */
class StageBar extends Nav {

  private static final long serialVersionUID = 1L;

  private final SerializableFunction<DevelopmentStage, String> href;

  StageBar(SerializableFunction<DevelopmentStage, String> href) {
    this.href = href;
    addClassName("park-stages");
    Localized.follow(
        this, () -> getElement().setAttribute("aria-label", Localized.text("development.stages")));
  }

  /** Shows how many are in each stage. */
  void show(Map<DevelopmentStage, Long> counts, @Nullable DevelopmentStage chosen) {
    removeAll();
    counts.forEach((stage, count) -> add(stage(stage, count, stage == chosen)));
  }

  private Anchor stage(DevelopmentStage stage, long count, boolean chosen) {
    Span many = new Span(String.valueOf(count));
    many.addClassName("park-stage-count");
    Span name = new Span(Localized.constant("developmentStage", stage));
    Anchor link = new Anchor(href.apply(stage), name, many);
    link.setRouterIgnore(false);
    link.addClassName("park-stage");
    if (chosen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
