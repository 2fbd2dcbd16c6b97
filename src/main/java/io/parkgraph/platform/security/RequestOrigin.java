package io.parkgraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** From whose page a browser sends a request; pages cannot forge the headers that tell it. */
enum RequestOrigin {
  /** From a page of ours. */
  SAME,
  /** From somebody else's page. */
  OTHER,
  /** It is not said: no browser, or a very old one. */
  UNKNOWN;

  static RequestOrigin of(HttpServletRequest request) {
    String fetchSite = request.getHeader("Sec-Fetch-Site");
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") ? SAME : OTHER;
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return UNKNOWN;
    }
    return authority(origin).equals(request.getHeader(HttpHeaders.HOST)) ? SAME : OTHER;
  }

  private static String authority(String origin) {
    try {
      return Objects.toString(new URI(origin).getAuthority(), "");
    } catch (URISyntaxException unreadable) {
      return "";
    }
  }
}
