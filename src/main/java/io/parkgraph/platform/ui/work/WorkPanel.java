package io.parkgraph.platform.ui.work;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Mishaps;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Runs {@link Work}, shows how far it is, and lets it be stopped. Closing the screen stops it too:
 * nothing goes on that nobody sees.
 *
 * @param <R> what the work comes to
 */
public final class WorkPanel<R> extends Div {

  private static final long serialVersionUID = 1L;
  private static final int POLL_MILLIS = 500;
  private static final long TELL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final ProgressBar bar = new ProgressBar();
  private final Span count = new Span();
  private final Button stop = new Button();
  private final SerializableConsumer<WorkEnd<R>> ended;
  private transient @Nullable Pace pace;

  /** A panel named by the text of a key, which says how its work ended, on the screen's thread. */
  public WorkPanel(String label, SerializableConsumer<WorkEnd<R>> ended) {
    this.ended = ended;
    addClassName("park-work");
    count.addClassName("park-muted");
    stop.addClickListener(click -> stop());
    Localized.text(stop, "ui.work.stop");
    Localized.follow(bar, () -> bar.getElement().setAttribute("aria-label", Localized.text(label)));
    Div line = new Div(count, stop);
    line.addClassName("park-work-line");
    add(bar, line);
  }

  /** Starts the work; the panel must be on screen, and runs one work only. */
  public void start(Work<R> work) {
    UI ui = UI.getCurrentOrThrow();
    AtomicLong told = new AtomicLong();
    Pace mine =
        new Pace(() -> {
          long now = System.nanoTime();
          long before = told.get();
          if (now - before > TELL_NANOS && told.compareAndSet(before, now)) {
            onScreen(ui, this::show);
          }
        });
    pace = mine;
    boolean pushed = ui.getPushConfiguration().getPushMode().isEnabled();
    if (!pushed) {
      ui.setPollInterval(POLL_MILLIS);
    }
    show();
    Runnable run =
        () -> {
          WorkEnd<R> end = run(work, mine);
          onScreen(
              ui,
              () -> {
                if (!pushed) {
                  ui.setPollInterval(-1);
                }
                show();
                stop.setEnabled(false);
                ended.accept(end);
              });
        };
    Thread.ofVirtual().name("park-work").start(new DelegatingSecurityContextRunnable(run));
  }

  /** Asks the work to stop before its next step. */
  public void stop() {
    if (pace != null) {
      pace.stop();
      stop.setEnabled(false);
      stop.setText(Localized.text("ui.work.stopping"));
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (pace != null) {
      pace.stop();
    }
  }

  private static <R> WorkEnd<R> run(Work<R> work, Pace pace) {
    try {
      R result = work.run(pace);
      return pace.stopped() ? new WorkEnd.Stopped<>(result) : new WorkEnd.Finished<>(result);
    } catch (RuntimeException failure) {
      return new WorkEnd.Failed<>(Mishaps.report(failure));
    }
  }

  /** A page that was closed meanwhile has nothing left to be told. */
  private static void onScreen(UI ui, Command command) {
    try {
      ui.access(command);
    } catch (UIDetachedException closed) {
      return;
    }
  }

  private void show() {
    if (pace == null) {
      return;
    }
    long total = pace.total();
    long done = pace.done();
    bar.setIndeterminate(total == 0);
    if (total > 0) {
      bar.setMax(total);
      bar.setValue(Math.min(done, total));
      count.setText(Localized.text("ui.work.part", done, total));
    } else {
      count.setText(done == 0 ? Localized.text("ui.work.started") : String.valueOf(done));
    }
  }
}
