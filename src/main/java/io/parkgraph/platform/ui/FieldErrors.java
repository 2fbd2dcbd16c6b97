package io.parkgraph.platform.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import io.parkgraph.platform.command.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a write's refusals at the fields that they are about, and the rest above them. */
public class FieldErrors extends Div {

  private static final long serialVersionUID = 1L;

  private final Map<String, HasValidation> fields = new LinkedHashMap<>();
  private transient List<Refusal> shown = List.of();

  /** Shows nothing yet. */
  public FieldErrors() {
    addClassName("park-form-error");
    getElement().setAttribute("role", "alert");
    setVisible(false);
    Localized.follow(this, this::draw);
  }

  /** Says which field an input's path means; its error goes away when it is changed. */
  public <F extends HasValidation & HasValue<?, ?>> void at(String path, F field) {
    field.setManualValidation(true);
    fields.put(path, field);
    field.addValueChangeListener(change -> {
      field.setInvalid(false);
      shown = shown.stream().filter(refusal -> !isAt(refusal, path)).toList();
    });
  }

  /** Shows refusals in the place of those before. */
  public void show(List<Refusal> refusals) {
    shown = List.copyOf(refusals);
    draw();
  }

  private void draw() {
    fields.values().forEach(field -> field.setInvalid(false));
    StringBuilder rest = new StringBuilder();
    for (Refusal refusal : shown) {
      HasValidation field = refusal.path().isEmpty() ? null : fields.get(refusal.path().getLast());
      if (field == null) {
        rest.append(Localized.text(refusal)).append(' ');
      } else {
        field.setErrorMessage(Localized.text(refusal));
        field.setInvalid(true);
      }
    }
    setText(rest.toString().strip());
    setVisible(!rest.isEmpty());
  }

  private static boolean isAt(Refusal refusal, String path) {
    return !refusal.path().isEmpty() && refusal.path().getLast().equals(path);
  }
}
