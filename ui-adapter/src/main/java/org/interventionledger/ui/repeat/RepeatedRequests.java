package org.interventionledger.ui.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interventionledger.api.record.KeepAnswer;
import org.interventionledger.api.record.ReleaseRequestKey;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Answer;
import org.interventionledger.api.record.TakeRequestKey.Taken;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.security.SignedInArgument;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries a request of the API that is marked with a key out once: sent again by the same officer
 * it has the same answer, and nothing more is recorded. A request that recorded nothing lets its
 * key go. Files that are taken in are not marked: taken in again they change nothing.
 */
@Component
class RepeatedRequests extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

  private final Ledger ledger;
  private final SignedInArgument signedIn;
  private final JsonBody bodies;
  private final Words words;
  private final HandlerExceptionResolver faults;

  RepeatedRequests(
      Ledger ledger,
      SignedInArgument signedIn,
      JsonBody bodies,
      Words words,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
    this.ledger = ledger;
    this.signedIn = signedIn;
    this.bodies = bodies;
    this.words = words;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HEADER) == null
        || !request.getMethod().equals("POST")
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || Optional.ofNullable(request.getContentType())
            .filter(type -> type.startsWith("multipart/"))
            .isPresent();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var officer = signedIn.current().map(SignedIn::officer);
    if (officer.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      var key = key(request);
      var read = new ReadRequest(request, bodies.bytes(request));
      var taken = (Taken) send(new TakeRequestKey(key, read.digest()), officer.get());
      switch (taken.standing()) {
        case NEW -> carryOut(read, response, chain, key, officer.get());
        case ANSWERED -> answer(response, taken.answer().orElseThrow());
        case UNDER_WAY -> throw told(HttpStatus.CONFLICT, "request-key.under-way");
        case ANOTHERS -> throw told(HttpStatus.UNPROCESSABLE_CONTENT, "request-key.anothers");
      }
    } catch (FaultyRequest | ResponseStatusException fault) {
      faults.resolveException(request, response, null, fault);
    }
  }

  private static String key(HttpServletRequest request) {
    var key = request.getHeader(HEADER);
    if (!KEY.matcher(key).matches()) {
      throw new FaultyRequest(List.of(new Fault(HEADER, Fault.Kind.NOT_VALID, List.of())));
    }
    return key;
  }

  private ResponseStatusException told(HttpStatus status, String reason) {
    return new ResponseStatusException(status, words.of(reason));
  }

  private void carryOut(
      ReadRequest request,
      HttpServletResponse response,
      FilterChain chain,
      String key,
      Officer officer)
      throws ServletException, IOException {
    var answering = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answering);
    if (HttpStatus.valueOf(answering.getStatus()).is2xxSuccessful()) {
      send(new KeepAnswer(key, asKept(answering)), officer);
    } else if (HttpStatus.valueOf(answering.getStatus()).is4xxClientError()) {
      send(new ReleaseRequestKey(key), officer);
    }
    answering.copyBodyToResponse();
  }

  private static Answer asKept(ContentCachingResponseWrapper answering) {
    return new Answer(
        answering.getStatus(),
        Optional.ofNullable(answering.getHeader(HttpHeaders.LOCATION)),
        Optional.ofNullable(answering.getContentType()),
        new String(answering.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static void answer(HttpServletResponse response, Answer answer) throws IOException {
    response.setStatus(answer.status());
    answer.location().ifPresent(at -> response.setHeader(HttpHeaders.LOCATION, at));
    answer.contentType().ifPresent(response::setContentType);
    response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private Object send(Object command, Officer officer) {
    return ledger.record(command, officer, Optional.empty());
  }
}
