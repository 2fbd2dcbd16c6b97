package io.parkgraph.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page failed; the reference leads to the log, the failure itself stays there. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureScreen extends ErrorScreen implements HasErrorParameter<Exception> {

  private static final long serialVersionUID = 1L;

  FailureScreen() {
    super(ParkIcon.WARNING, "ui.failure.title", "ui.failure.text");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    String reference = Mishaps.report(error.getException());
    Localized.follow(this, () -> setDetail(Localized.text("ui.failure.reference", reference)));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
