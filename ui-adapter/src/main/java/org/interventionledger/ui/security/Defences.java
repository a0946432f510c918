package org.interventionledger.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What guards every request, however people sign in. The session and its form token guard the
 * pages. A request to the API that brings its own credentials in the {@code Authorization} header
 * has no session, which nobody else can make a browser send, and needs no token; an API request
 * without that header is one by a page, with session and token.
 */
@Component
class Defences {

  static final String SIGN_IN = "/sign-in";
  static final String SIGN_OUT = "/sign-out";
  static final String SIGNED_OUT = "/sign-in?out=true";
  static final int NO_LIMIT = -1;

  private static final String API = "/api/**";
  private static final String[] OPEN_TO_ALL = {
    SIGN_IN,
    "/error",
    "/accessibility",
    "/ledger/**",
    "/webjars/**",
    "/assets/**",
    "/schemas/**",
    "/favicon.ico",
    "/actuator/health/**",
    "/v3/api-docs/**"
  };
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  private final ApiFaultAnswer api;
  private final String policy;

  Defences(ApiFaultAnswer api, ObjectProvider<SignOutPlaces> elsewhere) {
    this.api = api;
    this.policy = policy(elsewhere.stream().flatMap(places -> places.origins().stream()).toList());
  }

  AuthenticationEntryPoint notSignedIn() {
    return api;
  }

  HttpSecurity api(HttpSecurity http) {
    return http.securityMatcher(
            new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(API),
                request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Defences::isSentByAnotherSite))
        .exceptionHandling(faults -> faults.authenticationEntryPoint(api).accessDeniedHandler(api))
        .headers(
            headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy)));
  }

  HttpSecurity pages(HttpSecurity http, int sessionsPerPerson) {
    var isApi = PathPatternRequestMatcher.pathPattern(API);
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers(OPEN_TO_ALL).permitAll().anyRequest().authenticated())
        .sessionManagement(
            session -> {
              session.sessionFixation(fixation -> fixation.changeSessionId());
              session.sessionConcurrency(limit -> limit.maximumSessions(sessionsPerPerson));
            })
        .requestCache(cache -> cache.requestCache(pagesAskedFor()))
        .exceptionHandling(
            faults ->
                faults
                    .defaultAuthenticationEntryPointFor(
                        api, new AndRequestMatcher(isApi, request -> !asksForAPage(request)))
                    .accessDeniedHandler(forbidden(isApi)))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(content -> content.policyDirectives(policy))
                    .frameOptions(frames -> frames.deny())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        features -> features.policy("camera=(), geolocation=(), microphone=()")));
  }

  /** The API tells it as it tells all faults, and a page as a page. */
  private AccessDeniedHandler forbidden(RequestMatcher isApi) {
    return new RequestMatcherDelegatingAccessDeniedHandler(
        new LinkedHashMap<>(Map.of(isApi, api)), new AccessDeniedHandlerImpl());
  }

  /**
   * Where to go on after signing in: only to a page, so that no other request leaves a session
   * behind.
   */
  private static HttpSessionRequestCache pagesAskedFor() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && asksForAPage(request));
    return cache;
  }

  /**
   * A browser keeps Basic credentials and sends them along wherever a link from elsewhere leads.
   */
  private static boolean isSentByAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return !HARMLESS.contains(request.getMethod()) && site != null && !FROM_HERE.contains(site);
  }

  private static boolean asksForAPage(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("text/html");
  }

  /** No script or style in the page itself: what is shown may have been written by anybody. */
  private static String policy(List<String> signOutPlaces) {
    var forms =
        Stream.concat(Stream.of("'self'"), signOutPlaces.stream()).collect(Collectors.joining(" "));
    return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action "
        + forms;
  }
}
