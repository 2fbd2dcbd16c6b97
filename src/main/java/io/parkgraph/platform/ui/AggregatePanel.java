package io.parkgraph.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.command.Aggregate;
import java.util.Optional;

/**
 * The detail of one aggregate without fields of its own: it is drawn anew whenever the aggregate
 * was written, by its person or by others. What is typed stands in dialogs, which nothing here
 * disturbs.
 *
 * @param <A> the aggregate
 */
public abstract class AggregatePanel<A extends Aggregate> extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final SerializableRunnable written;
  private transient A entity;

  /**
   * A panel that is drawn when it comes on the screen.
   *
   * @param entity what it shows first
   * @param written is called after each write that began here
   */
  protected AggregatePanel(A entity, SerializableRunnable written) {
    this.entity = entity;
    this.written = written;
  }

  /** Not before, since what the subclass draws with is not there yet. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (event.isInitialAttach()) {
      Localized.follow(this, this::redraw);
    }
  }

  /** What is stored now; nothing if there is nothing left to show here. */
  protected abstract Optional<A> find(String id);

  /** Puts heading and content into the emptied panel. */
  protected abstract void draw();

  /** What the panel shows: the newest version that its person has seen. */
  protected A entity() {
    return entity;
  }

  /** Shows what was just written. */
  protected void show(A current) {
    entity = current;
    redraw();
    written.run();
  }

  @Override
  public void changedElsewhere() {
    find(entity.id())
        .filter(current -> current.version() != entity.version())
        .ifPresent(current -> {
          entity = current;
          redraw();
        });
  }

  private void redraw() {
    clearContent();
    draw();
  }
}
