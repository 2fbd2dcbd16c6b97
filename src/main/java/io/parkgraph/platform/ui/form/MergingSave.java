package io.parkgraph.platform.ui.form;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Saves a form upon the version that its person saw. When somebody else was faster, what only they
 * changed is taken over, what both changed is asked field by field, and the result is saved upon
 * the newer version, as often as that takes: nothing is ever overwritten unseen.
 *
 * @param <S> what is stored
 * @param <D> what of it stands in the form
 */
public final class MergingSave<S, D> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ATTEMPTS = 5;

  private final FormFields<D> fields;
  private final SerializableFunction<S, D> draft;
  private final SerializableFunction<S, Attempt<S>> write;
  private final Authorship<S> authorship;
  private final SerializableConsumer<S> saved;
  private final boolean asksAlways;
  private transient S base;

  /**
   * A form's way to be saved.
   *
   * @param base what the form shows
   * @param fields the form's fields
   * @param draft what of something stored stands in the form
   * @param write writes what the fields hold upon what was stored
   * @param authorship who changed a field since
   * @param asksAlways whether people decide about every change by others, as before a step whose
   *     meaning depends on what they saw; otherwise only about clashes
   * @param saved is told what is stored now
   */
  public MergingSave(
      S base,
      FormFields<D> fields,
      SerializableFunction<S, D> draft,
      SerializableFunction<S, Attempt<S>> write,
      Authorship<S> authorship,
      boolean asksAlways,
      SerializableConsumer<S> saved) {
    this.base = base;
    this.fields = fields;
    this.draft = draft;
    this.write = write;
    this.authorship = authorship;
    this.asksAlways = asksAlways;
    this.saved = saved;
  }

  /** Shows what is stored; nothing counts as changed then. */
  public void show(S stored) {
    base = stored;
    fields.fill(draft.apply(stored));
  }

  /** What the form began with: the newest version that its person has seen. */
  public S base() {
    return base;
  }

  /** Saves what the fields hold. */
  public void save() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      switch (write.apply(base)) {
        case Attempt.Saved<S>(S now) -> {
          saved.accept(now);
          return;
        }
        case Attempt.Refused<S>(var refusals) -> {
          fields.refuse(refusals);
          return;
        }
        case Attempt.Stale<S>(S current) -> {
          Merge merge =
              Merge.of(fields.base(), fields.values(), fields.values(draft.apply(current)));
          if (!merge.clashes().isEmpty() || (asksAlways && merge.changesAnything())) {
            ask(current, merge);
            return;
          }
          upon(current, merge, List.of());
        }
      }
    }
    Notices.problem(Localized.text("ui.conflict.busy"));
  }

  /** Until people have decided, nothing changes: whoever turns away and saves is asked again. */
  private void ask(S current, Merge merge) {
    Map<String, Authorship.Change> changes =
        authorship.since(base).stream()
            .collect(
                Collectors.toMap(
                    Authorship.Change::field, change -> change, (older, newer) -> newer));
    new ConflictDialog(
            fields,
            merge,
            changes,
            forTheirs -> {
              upon(current, merge, forTheirs);
              save();
            })
        .open();
  }

  private void upon(S current, Merge merge, List<String> forTheirs) {
    base = current;
    fields.rebase(draft.apply(current), merge.decided(forTheirs));
    if (!merge.taken().isEmpty() && !asksAlways) {
      Notices.note(
          Localized.text(
              "ui.conflict.taken",
              merge.taken().stream()
                  .map(taken -> fields.label(taken.field()))
                  .collect(Collectors.joining(Localized.text("ui.list.separator")))));
    }
  }
}
