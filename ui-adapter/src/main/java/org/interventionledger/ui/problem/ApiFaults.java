package org.interventionledger.ui.problem;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.ledger.AsSeen.ChangedSince;
import org.interventionledger.ui.problem.Problems.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whatever goes wrong under /api is answered as application/problem+json; elsewhere pages answer.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          entry(400, "unreadable"),
          entry(403, "forbidden"),
          entry(404, "not-found"),
          entry(405, "method-not-allowed"),
          entry(406, "not-acceptable"),
          entry(409, "conflict"),
          entry(412, "changed"),
          entry(413, "too-large"),
          entry(415, "unsupported-media-type"),
          entry(422, "unprocessable"),
          entry(503, "unavailable"));

  private final Problems problems;

  ApiFaults(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> handle(Exception failure, HttpServletRequest request)
      throws Exception {
    if (!isOfApi(request)) {
      throw failure;
    }
    return switch (failure) {
      case AccessDeniedException denied -> throw denied;
      case AuthenticationException unknown -> throw unknown;
      case Refused refused -> answer(problems.refused(refused.details()), HttpHeaders.EMPTY);
      case FaultyRequest faulty -> answer(problems.faulty(faulty.faults()), HttpHeaders.EMPTY);
      case MethodArgumentTypeMismatchException mismatch ->
          answer(mismatch(mismatch), HttpHeaders.EMPTY);
      case MaxUploadSizeExceededException _ ->
          general(HttpStatus.CONTENT_TOO_LARGE, HttpHeaders.EMPTY);
      case ResponseStatusException known when known.getReason() != null ->
          answer(told(known.getStatusCode(), known.getReason()), known.getHeaders());
      case ChangedSince _ -> general(HttpStatus.PRECONDITION_FAILED, HttpHeaders.EMPTY);
      case ErrorResponse known -> general(known.getStatusCode(), known.getHeaders());
      case HttpMessageNotReadableException _ -> general(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      case MultipartException _ -> general(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      default -> unexpected(failure);
    };
  }

  /** Whether problems answer it, and not pages. */
  static boolean isOfApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
    if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return problems.general(HttpStatus.NOT_FOUND, "not-found");
    }
    var text = problems.general(HttpStatus.BAD_REQUEST, "parameter").getDetail();
    return problems.faultyFields(List.of(new FieldError(mismatch.getName(), text)));
  }

  private ResponseEntity<ProblemDetail> unexpected(Exception failure) {
    LOG.error("The API failed", failure);
    return answer(
        problems.general(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"), HttpHeaders.EMPTY);
  }

  private ResponseEntity<ProblemDetail> general(HttpStatusCode status, HttpHeaders headers) {
    return answer(problems.general(status, name(status)), headers);
  }

  /** What is wrong, where it was said in the ledger's own words. */
  private ProblemDetail told(HttpStatusCode status, String reason) {
    var problem = problems.general(status, name(status));
    problem.setDetail(reason);
    return problem;
  }

  private static String name(HttpStatusCode status) {
    return NAMES.getOrDefault(
        status.value(), status.is4xxClientError() ? "unreadable" : "unexpected");
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
