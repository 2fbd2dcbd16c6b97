package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Refusal;
import java.util.Locale;

/**
 * Texts that follow the language while a screen is open, so that switching it reloads nothing and
 * keeps what was typed.
 */
public final class Localized {

  private Localized() {}

  /** The language of the present user. */
  public static Locale locale() {
    return Messages.supported(UI.getCurrentOrThrow().getLocale());
  }

  /** The text of a key in the present user's language. */
  public static String text(String key, Object... arguments) {
    return I18NProvider.translate(locale(), key, arguments);
  }

  /** The text of a constant, such as {@code metric.TAX} for {@code metric} and {@code TAX}. */
  public static String constant(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name());
  }

  /** What a refusal tells people. */
  public static String text(Refusal refusal) {
    return text("refusal." + refusal.code().name(), refusal.arguments().toArray());
  }

  /** Applies texts now and whenever the language changes, as long as the owner is on screen. */
  public static void follow(Component owner, SerializableRunnable apply) {
    Signal.effect(
        owner,
        () -> {
          UI.getCurrentOrThrow().localeSignal().get();
          Signal.untracked(() -> {
            apply.run();
            return null;
          });
        });
  }

  /** Gives a component the text of a key. */
  public static <T extends Component & HasText> T text(T component, String key) {
    follow(component, () -> component.setText(text(key)));
    return component;
  }

  /** Gives a field the label of a key. */
  public static <T extends Component & HasLabel> T label(T field, String key) {
    follow(field, () -> field.setLabel(text(key)));
    return field;
  }
}
