package io.parkgraph.platform.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The ways in: the API by key or session, files by anybody, and the admin UI by session.
 *
 * <p>Who may read or change what is decided behind the services ({@link CurrentCaller#require}),
 * the same for all of them; here is decided only who is asking.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] API = {"/graphql/**", "/graphql-ws", "/graphiql/**", "/files/**"};
  private static final String LOGIN = "/login";
  private static final String[] VERSIONED_FILES = {"/_static/**"};

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, ApiKeys keys, Sessions sessions, SecurityProblems problems) {
    return http.securityMatcher(API)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/graphql/schema", "/files/**")
                .authenticated()
                .anyRequest()
                .permitAll())
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new CsrfTokenNeeded()))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecureHeaders.forApi())
        .addFilterBefore(new StaleSessionFilter(sessions), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new ApiKeyFilter(keys, problems), AnonymousAuthenticationFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain versionedFiles(HttpSecurity http) {
    return http.securityMatcher(VERSIONED_FILES)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecureHeaders.forVersionedFiles())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain ui(HttpSecurity http, Sessions sessions) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/park/**", "/error").permitAll())
        .headers(SecureHeaders.forUi())
        .addFilterBefore(new StaleSessionFilter(sessions), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new SignInOriginFilter(LOGIN), CsrfFilter.class)
        .with(vaadin(), ui -> ui.loginView(LOGIN).anyRequest(AuthorizedUrl::authenticated))
        .formLogin(form ->
            form.authenticationDetailsSource(BrowserDetails::new).failureHandler(backToLogin()))
        .build();
  }

  /** Tells when the server lets go of a session. */
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  /** The page learns that it was refused and whether to wait; nothing else. */
  private static AuthenticationFailureHandler backToLogin() {
    return (request, response, cause) -> {
      String reason = cause instanceof LockedException ? "wait" : "error";
      response.sendRedirect(request.getContextPath() + LOGIN + "?" + reason);
    };
  }
}
