package io.parkgraph.platform.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The caller may not open this page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

  private static final long serialVersionUID = 1L;

  NoAccessScreen() {
    super(ParkIcon.LOCK, "ui.noAccess.title", "ui.noAccess.text");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
