package org.interventionledger.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an API's caller, as problem+json, that nobody is signed in or that the request is not
 * taken.
 */
@Component
class ApiFaultAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final JsonMapper json;
  private final MessageSource words;
  private final ApiCredentials credentials;

  ApiFaultAnswer(JsonMapper json, MessageSource words, ApiCredentials credentials) {
    this.json = json;
    this.words = words;
    this.credentials = credentials;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, credentials.scheme() + " realm=\"Intervention Ledger\"");
    answer(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    answer(request, response, HttpStatus.FORBIDDEN, "not-taken");
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String fault)
      throws IOException {
    var problem = ProblemDetail.forStatus(status);
    problem.setTitle(words.getMessage("security." + fault, null, Locale.UK));
    problem.setDetail(
        words.getMessage("security." + fault + ".detail." + credentials.scheme(), null, Locale.UK));
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
