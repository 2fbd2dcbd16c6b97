package io.parkgraph.platform.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers that bind browsers. HSTS is added on https only, nosniff and no-store always, by
 * Spring Security itself.
 */
final class SecureHeaders {

  private static final String NOWHERE_ELSE =
      "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** Everything from here, no inline script; GraphiQL's editor sets inline styles. */
  private static final String API_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'"
          + NOWHERE_ELSE;

  /** Flow 25.3 starts by an inline script and evaluates what the server sends. */
  private static final String UI_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'"
          + NOWHERE_ELSE;

  private static final String NO_DEVICES =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  private SecureHeaders() {}

  static Customizer<HeadersConfigurer<HttpSecurity>> forApi() {
    return headers -> common(headers, API_POLICY);
  }

  static Customizer<HeadersConfigurer<HttpSecurity>> forUi() {
    return headers -> common(headers, UI_POLICY);
  }

  /** Files with a version in their path may be kept by the browser. */
  static Customizer<HeadersConfigurer<HttpSecurity>> forVersionedFiles() {
    return headers -> {
      common(headers, API_POLICY);
      headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    };
  }

  private static void common(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
    headers.withObjectPostProcessor(new BeforeTheAnswer());
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  /**
   * Writes the headers before the request is handled: Vaadin's pages are answered by a forward, at
   * whose end Tomcat closes the response before they would be written.
   */
  private static final class BeforeTheAnswer implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <F extends HeaderWriterFilter> F postProcess(F filter) {
      filter.setShouldWriteHeadersEagerly(true);
      return filter;
    }
  }
}
