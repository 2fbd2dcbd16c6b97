package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.parkgraph.platform.Money;

/** Takes an amount of yuan and tells it again in 亿 or 万, where a slip of the key shows. */
public class AmountField extends TextField {

  private static final long serialVersionUID = 1L;

  /** An empty field. */
  public AmountField() {
    addClassName("park-amount-field");
    setPrefixComponent(new Span("¥"));
    setRequiredIndicatorVisible(true);
    getElement().setAttribute("inputmode", "decimal");
    addValueChangeListener(change -> hint());
    Localized.follow(this, this::hint);
  }

  /** What was typed, without the grouping that people copy along. */
  public String yuan() {
    return plain(getValue());
  }

  /** An amount in the form that the domain writes it, so that 1,000 and 1000.00 are the same. */
  public static String normal(String typed) {
    String yuan = plain(typed);
    return Money.parse(yuan).map(Money::toString).orElse(yuan);
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s,\uFF0C]", "");
  }

  private void hint() {
    setHelperText(
        Money.parse(yuan())
            .map(amount -> Localized.text("ui.amount.hint", Amounts.brief(amount)))
            .orElseGet(() -> Localized.text("ui.amount.unit")));
  }
}
