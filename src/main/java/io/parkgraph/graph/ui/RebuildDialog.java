package io.parkgraph.graph.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.graph.GraphRebuild;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.work.WorkEnd;
import io.parkgraph.platform.ui.work.WorkPanel;

/** Asks before the graph is made again, and shows how far it is. */
class RebuildDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient GraphRebuild rebuild;
  private final SerializableRunnable ended;
  private final Div body = new Div();
  private final Button confirm = new Button(Localized.text("graph.rebuild"));
  private final Button close = new Button(Localized.text("ui.cancel"));

  RebuildDialog(GraphRebuild rebuild, SerializableRunnable ended) {
    this.rebuild = rebuild;
    this.ended = ended;
    setHeaderTitle(Localized.text("graph.rebuild"));
    setWidth("min(34rem, 100vw - 2rem)");
    body.add(new Paragraph(Localized.text("graph.rebuild.about")));
    add(body);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(click -> start());
    close.addClickListener(click -> close());
    getFooter().add(close, confirm);
  }

  private void start() {
    WorkPanel<Long> panel = new WorkPanel<>("graph.rebuild", this::tell);
    body.removeAll();
    body.add(panel);
    confirm.setVisible(false);
    close.setVisible(false);
    panel.start(pace -> {
      pace.of(rebuild.count());
      return rebuild.run(done -> {
        pace.at(done);
        return !pace.stopped();
      });
    });
  }

  private void tell(WorkEnd<Long> end) {
    String text =
        switch (end) {
          case WorkEnd.Finished<Long>(var done) -> Localized.text("graph.rebuild.done", done);
          case WorkEnd.Stopped<Long>(var done) -> Localized.text("graph.rebuild.stopped", done);
          case WorkEnd.Failed<Long>(var reference) ->
              Localized.text("ui.failure.action", reference);
        };
    Paragraph told = new Paragraph(text);
    told.getElement().setAttribute("role", "status");
    body.removeAll();
    body.add(told);
    close.setText(Localized.text("ui.close"));
    close.setVisible(true);
    ended.run();
  }
}
