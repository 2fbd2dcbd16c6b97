package io.parkgraph.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import io.parkgraph.platform.ui.FieldErrors;
import io.parkgraph.platform.ui.Localized;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form by the paths under which the domain knows them. They are filled from a base,
 * tell what differs from it, and can be merged with what others saved meanwhile. They check
 * nothing: the domain's refusals appear at them.
 *
 * @param <D> what fills the form
 */
public final class FormFields<D> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Field<D, ?>> fields = new ArrayList<>();
  private final FieldErrors errors;
  private transient Map<String, @Nullable Object> base = Map.of();

  /** No fields yet; refusals are shown by the given. */
  public FormFields(FieldErrors errors) {
    this.errors = errors;
  }

  /**
   * Adds a field.
   *
   * @param path its path in the domain's refusals and in the event log
   * @param label the key of its label
   * @param field the field
   * @param value its value in what fills the form
   * @param text a value as people read it
   */
  public <V, F extends Component & HasValue<?, V> & HasLabel & HasValidation> F add(
      String path,
      String label,
      F field,
      ValueProvider<D, @Nullable V> value,
      SerializableFunction<V, String> text) {
    return add(path, label, field, value, text, typed -> typed);
  }

  /** Adds a field whose values are compared in a form of their own, such as amounts. */
  public <V, F extends Component & HasValue<?, V> & HasLabel & HasValidation> F add(
      String path,
      String label,
      F field,
      ValueProvider<D, @Nullable V> value,
      SerializableFunction<V, String> text,
      SerializableFunction<V, V> normal) {
    fields.add(new Field<>(path, label, field, value, text, normal));
    errors.at(path, Localized.label(field, label));
    return field;
  }

  /** Watches a value that the form shows but cannot change; others may change it meanwhile. */
  public <V> void watch(
      String path,
      String label,
      ValueProvider<D, @Nullable V> value,
      SerializableFunction<V, String> text) {
    fields.add(new Field<>(path, label, null, value, text, same -> same));
  }

  /** Calls back whenever a value changes. */
  public void onChange(SerializableRunnable listener) {
    fields.forEach(field -> field.onChange(listener));
  }

  /** Fills the fields; nothing counts as changed then. */
  public void fill(D with) {
    base = values(with);
    show(base);
    errors.show(List.of());
  }

  /** Puts values upon what others have saved; what differs from that counts as changed. */
  public void rebase(D theirs, Map<String, @Nullable Object> values) {
    base = values(theirs);
    show(values);
    errors.show(List.of());
  }

  /** What the fields hold now, by their paths. */
  public Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.path, field.typed(base.get(field.path))));
    return values;
  }

  /** What something would fill the fields with, by their paths. */
  public Map<String, @Nullable Object> values(D of) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.path, field.of(of)));
    return values;
  }

  /** What the fields were filled with, by their paths. */
  public Map<String, @Nullable Object> base() {
    return base;
  }

  /** Whether the fields hold anything else than what they were filled with. */
  public boolean changed() {
    return !values().equals(base);
  }

  /** Shows refusals at the fields that they are about. */
  public void refuse(List<io.parkgraph.platform.command.Refusal> refusals) {
    errors.show(refusals);
  }

  /** Whether the fields can be changed at all. */
  public void setEditable(boolean editable) {
    fields.forEach(field -> field.setReadOnly(!editable));
  }

  /** The label of a field in the reader's language. */
  String label(String path) {
    return Localized.text(field(path).label);
  }

  /** A field's value as people read it. */
  String text(String path, @Nullable Object value) {
    return field(path).read(value);
  }

  private void show(Map<String, @Nullable Object> values) {
    fields.forEach(field -> field.show(values.get(field.path)));
  }

  private Field<D, ?> field(String path) {
    return fields.stream()
        .filter(field -> field.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + path));
  }

  /** One field; without an input it is only watched. */
  private record Field<D, V>(
      String path,
      String label,
      @Nullable HasValue<?, V> input,
      ValueProvider<D, @Nullable V> value,
      SerializableFunction<V, String> reading,
      SerializableFunction<V, V> normal)
      implements Serializable {

    private static final String NONE = "—";

    @Nullable Object of(D filling) {
      return comparable(value.apply(filling));
    }

    @Nullable Object typed(@Nullable Object watched) {
      return input == null ? watched : comparable(input.getValue());
    }

    @SuppressWarnings("unchecked")
    void show(@Nullable Object shown) {
      if (input == null) {
        return;
      }
      if (!Objects.equals(shown, typed(null))) {
        input.setValue(shown == null ? input.getEmptyValue() : (V) shown);
      }
    }

    @SuppressWarnings("unchecked")
    String read(@Nullable Object shown) {
      return shown == null ? NONE : reading.apply((V) shown);
    }

    void onChange(SerializableRunnable listener) {
      if (input != null) {
        input.addValueChangeListener(change -> listener.run());
      }
    }

    void setReadOnly(boolean readOnly) {
      if (input != null) {
        input.setReadOnly(readOnly);
      }
    }

    /** Nothing, an empty text and spaces around one make no difference to people. */
    private @Nullable Object comparable(@Nullable V raw) {
      V shown = raw == null ? null : normal.apply(raw);
      if (shown instanceof String words) {
        return words.isBlank() ? null : words.strip();
      }
      return shown;
    }
  }
}
