package io.parkgraph.platform.ui.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.List;
import java.util.Optional;

/**
 * Says in a form, as soon as it happens, that somebody else has changed what the form is about.
 * What was typed stays; saving compares the two.
 */
public final class ChangedMeanwhile extends Div {

  private static final long serialVersionUID = 1L;

  private final String collection;
  private final String id;
  private final SerializableSupplier<Long> seen;
  private final transient SerializableSupplier<List<LoggedEvent>> history;
  private final Span text = new Span();

  /**
   * A line that shows itself when there is something to say.
   *
   * @param collection where the entity is stored
   * @param id the entity's key there
   * @param seen the version that the form's person has seen
   * @param history what happened to the entity, oldest first
   */
  public ChangedMeanwhile(
      String collection,
      String id,
      SerializableSupplier<Long> seen,
      SerializableSupplier<List<LoggedEvent>> history) {
    this.collection = collection;
    this.id = id;
    this.seen = seen;
    this.history = history;
    addClassName("park-meanwhile");
    getElement().setAttribute("role", "status");
    add(text);
    setVisible(false);
  }

  /** Looks again whether there is something to say. */
  public void check() {
    Optional<LoggedEvent> newest =
        history.get().stream()
            .filter(event -> event.version() > seen.get())
            .reduce((_, later) -> later);
    newest.ifPresent(event ->
        text.setText(
            Localized.text(
                "ui.meanwhile", Moments.by(event.callerName()), Moments.text(event.at()))));
    setVisible(newest.isPresent());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    LiveScreen.of(event.getUI())
        .ifPresent(screen ->
            screen.follow(
                this,
                List.of(collection),
                news -> {
                  if (news.touches(collection, id)) {
                    check();
                  }
                }));
  }
}
