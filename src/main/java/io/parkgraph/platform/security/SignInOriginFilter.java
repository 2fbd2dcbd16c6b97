package io.parkgraph.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no other site sign a visitor in: Vaadin exempts the login form from the CSRF token, so that
 * it works after a session has ended.
 */
final class SignInOriginFilter extends OncePerRequestFilter {

  private final String loginPath;

  SignInOriginFilter(String loginPath) {
    this.loginPath = loginPath;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signsIn =
        request.getMethod().equals("POST") && request.getServletPath().equals(loginPath);
    if (signsIn && RequestOrigin.of(request) == RequestOrigin.OTHER) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
