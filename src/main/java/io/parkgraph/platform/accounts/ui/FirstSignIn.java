package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.parkgraph.platform.accounts.OwnPassword;
import io.parkgraph.platform.ui.LoginView;
import org.springframework.stereotype.Component;

/** Leads whoever signed in with a password for once to the screen where it is changed. */
@Component
class FirstSignIn implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final transient OwnPassword own;

  FirstSignIn(OwnPassword own) {
    this.own = own;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
  }

  private void lead(BeforeEnterEvent event) {
    Class<?> wanted = event.getNavigationTarget();
    if (wanted != PasswordView.class && wanted != LoginView.class && own.mustChange()) {
      event.forwardTo(PasswordView.class);
    }
  }
}
