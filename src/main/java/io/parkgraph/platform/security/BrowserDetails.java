package io.parkgraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where and by what somebody signs in. */
public final class BrowserDetails extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final String agent;

  BrowserDetails(HttpServletRequest request) {
    super(request);
    String told = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    agent = told.substring(0, Math.min(LONGEST, told.length()));
  }

  /** How the browser names itself; empty where it does not. */
  public String agent() {
    return agent;
  }
}
