package org.interventionledger.ui.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interventionledger.api.record.KeepAnswer;
import org.interventionledger.api.record.ReleaseRequestKey;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Answer;
import org.interventionledger.api.record.TakeRequestKey.Kept;
import org.interventionledger.api.record.TakeRequestKey.Taken;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ledger.MarkedRequest;
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
 * it has the same answer, as long as the officer may still record so, and nothing more is recorded.
 * A request that recorded nothing lets its key go, however it failed: the store says whether it
 * did. Files that are taken in are not marked: taken in again they change nothing.
 */
@Component
class RepeatedRequests extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);
  private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

  private final Ledger ledger;
  private final RightsToday today;
  private final SignedInArgument signedIn;
  private final JsonBody bodies;
  private final Words words;
  private final HandlerExceptionResolver faults;

  RepeatedRequests(
      Ledger ledger,
      RightsToday today,
      SignedInArgument signedIn,
      JsonBody bodies,
      Words words,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
    this.ledger = ledger;
    this.today = today;
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
    var who = signedIn.current();
    if (who.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      var key = key(request);
      var read = new ReadRequest(request, bodies.bytes(request));
      var marked = new MarkedRequest();
      var officer = who.get().officer();
      var taken = (Taken) send(new TakeRequestKey(key, read.digest(), marked.mark()), officer);
      switch (taken.standing()) {
        case NEW -> carryOut(read, response, chain, key, marked, officer);
        case ANSWERED -> answerAgain(response, taken.kept().orElseThrow(), who.get());
        case UNDER_WAY -> underWay(response);
        case RECORDED -> throw told(HttpStatus.CONFLICT, "request-key.recorded");
        case ANOTHERS -> throw told(HttpStatus.UNPROCESSABLE_CONTENT, "request-key.anothers");
      }
    } catch (FaultyRequest | ResponseStatusException | Refused fault) {
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

  private void underWay(HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN_AFTER.toSeconds()));
    throw told(HttpStatus.CONFLICT, "request-key.under-way");
  }

  private void carryOut(
      ReadRequest request,
      HttpServletResponse response,
      FilterChain chain,
      String key,
      MarkedRequest marked,
      Officer officer)
      throws ServletException, IOException {
    var answering = new ContentCachingResponseWrapper(response);
    var answered = false;
    try (var _ = marked.carryOut()) {
      chain.doFilter(request, answering);
      answered = HttpStatus.valueOf(answering.getStatus()).is2xxSuccessful();
    } finally {
      if (answered && !marked.rights().isEmpty()) {
        var kept = new Kept(asKept(answering), marked.rights());
        send(new KeepAnswer(key, marked.mark(), kept), officer);
      } else {
        send(new ReleaseRequestKey(key, marked.mark()), officer);
      }
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

  /** Who may not do it today is not told that it was done. */
  private void answerAgain(HttpServletResponse response, Kept kept, SignedIn who)
      throws IOException {
    kept.rights().forEach(right -> today.check(right, who));
    answer(response, kept.answer());
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
