package io.parkgraph.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.parkgraph.platform.Messages;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives Vaadin the same texts that the API answers with. */
@Component
class UiTexts implements I18NProvider {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UiTexts.class);

  private final transient Messages messages;

  UiTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Messages.LOCALES;
  }

  /** A missing text is logged and shows its key: one poor label is better than no screen. */
  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    try {
      return messages.text(locale, key, params);
    } catch (NoSuchMessageException missing) {
      LOG.error("No text for {} in {}", key, locale);
      return key;
    }
  }
}
