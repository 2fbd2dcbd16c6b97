package io.parkgraph.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises {@code Authorization: Bearer pk_…}. A key that is not good is answered with 401, never
 * taken for nobody; a good one goes before a session.
 */
final class ApiKeyFilter extends OncePerRequestFilter {

  private static final String BEARER = "bearer ";

  private final ApiKeys keys;
  private final SecurityProblems problems;

  ApiKeyFilter(ApiKeys keys, SecurityProblems problems) {
    this.keys = keys;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Caller> caller = recognise(header);
    if (caller.isEmpty()) {
      problems.badKey(request, response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignedIn.of(caller.get()));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private Optional<Caller> recognise(String header) {
    return key(header).flatMap(keys::recognise);
  }

  /** The key in an {@code Authorization} header; nothing where it holds something else. */
  static Optional<String> key(String header) {
    return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }
}
