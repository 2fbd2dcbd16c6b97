package io.parkgraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests of the API must carry the CSRF token: those that may change something and that a
 * browser could have sent by itself on behalf of a signed-in person.
 *
 * <p>JSON from the same origin needs none: another origin cannot send that content type without a
 * preflight, which is never granted, and the browser names the true origin.
 */
final class CsrfTokenNeeded implements RequestMatcher {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public boolean matches(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && request.getSession(false) != null
        && !(isJson(request) && RequestOrigin.of(request) == RequestOrigin.SAME);
  }

  private static boolean isJson(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null) {
      return false;
    }
    try {
      MediaType parsed = MediaType.parseMediaType(type);
      return parsed.getSubtype().equals("json") || parsed.getSubtype().endsWith("+json");
    } catch (InvalidMediaTypeException unreadable) {
      return false;
    }
  }
}
