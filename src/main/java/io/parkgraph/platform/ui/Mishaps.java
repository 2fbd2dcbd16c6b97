package io.parkgraph.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.security.AccessDenied;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What people are told when something fails that no view expected. */
@Component
public class Mishaps implements ErrorHandler {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

  private final transient Messages messages;

  Mishaps(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void error(ErrorEvent event) {
    boolean denied = event.getThrowable() instanceof AccessDenied;
    String reference = report(event.getThrowable());
    if (UI.getCurrent() == null) {
      return;
    }
    Notices.problem(
        denied
            ? Localized.text("ui.denied.action")
            : Localized.text("ui.failure.action", reference));
  }

  /** Logs a failure and answers the reference by which it is found in the log. */
  public static String report(Throwable failure) {
    if (failure instanceof AccessDenied) {
      LOG.warn("Denied: {}", failure.getMessage());
      return "";
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Unexpected failure {}", reference, failure);
    return reference;
  }

  /** The client's own messages, for when the server cannot be asked for a text. */
  SystemMessages systemMessages(SystemMessagesInfo info) {
    Locale locale = Messages.supported(info.getLocale());
    CustomizedSystemMessages texts = new CustomizedSystemMessages();
    texts.setSessionExpiredNotificationEnabled(true);
    texts.setSessionExpiredCaption(messages.text(locale, "ui.sessionExpired.title"));
    texts.setSessionExpiredMessage(messages.text(locale, "ui.sessionExpired.text"));
    texts.setInternalErrorCaption(messages.text(locale, "ui.failure.title"));
    texts.setInternalErrorMessage(messages.text(locale, "ui.failure.reload"));
    texts.setCookiesDisabledCaption(messages.text(locale, "ui.cookies.title"));
    texts.setCookiesDisabledMessage(messages.text(locale, "ui.cookies.text"));
    return texts;
  }
}
