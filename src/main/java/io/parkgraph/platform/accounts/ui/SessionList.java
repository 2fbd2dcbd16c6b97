package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.accounts.SessionService;
import io.parkgraph.platform.accounts.SignInSession;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;

/** The last sign-ins of an account; those that are open can be ended. */
class SessionList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient SessionService sessions;
  private final String account;

  SessionList(SessionService sessions, String account) {
    this.sessions = sessions;
    this.account = account;
    addClassName("park-sessions");
    show();
  }

  private void show() {
    removeAll();
    var newest = sessions.newest(account);
    if (newest.isEmpty()) {
      add(Localized.text(new Paragraph(), "account.sessions.none"));
    }
    newest.forEach(session -> add(row(session)));
  }

  private Div row(SignInSession session) {
    boolean open = sessions.isOpen(session);
    Span when =
        new Span(
            Moments.text(session.startedAt())
                + " · "
                + session.address()
                + " · "
                + Localized.text(open ? "account.session.open" : "account.session.over"));
    Span agent = new Span(session.agent());
    agent.addClassName("park-muted");
    Div row = new Div(new Div(when, new Div(agent)));
    row.addClassName("park-grant");
    if (open) {
      Button end = Localized.text(new Button(), "account.session.end");
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.addClickListener(click -> {
        sessions.end(account, session.id());
        show();
      });
      row.add(end);
    }
    return row;
  }
}
