package org.interventionledger.ui.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the authority does itself, for all of its schools at once, over the API. */
@RestController
@RequestMapping("/api/authority")
@Tag(name = "Authority")
class AuthorityApi {

  private static final URI ENTRIES = URI.create("/api/authority/entries");

  private final AuthorityDesk desk;
  private final JsonBody body;

  AuthorityApi(AuthorityDesk desk, JsonBody body) {
    this.desk = desk;
    this.body = body;
  }

  /** The answer to a meeting that was recorded. */
  record MeetingRecorded(boolean recorded, boolean shown, String activityId) {}

  /** The answer to a report that was recorded. */
  record ReportRecorded(boolean recorded, boolean shown, String reportId) {}

  /** The answer to a correction. */
  record EntryCorrected(boolean recorded, boolean shown) {}

  @GetMapping(
      path = "/entries",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "What your authority held and gave itself, for all of its schools at once",
      description =
          "What happened last comes first. What was put right stays, with why and by which entry."
              + " Refused (403) to roles that do not read the authority’s"
              + " dealings.")
  AuthorityEntries entries(SignedIn signedIn) {
    return desk.find(signedIn);
  }

  @PostMapping(
      path = "/activities",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MeetingRecorded> hold(SignedIn signedIn, HttpServletRequest request) {
    return answer(
        desk.read(AuthorityKind.ACTIVITY, body.object(request)),
        form -> new MeetingRecorded(true, desk.record(form, signedIn), form.activityId()));
  }

  @PostMapping(
      path = "/reports",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ReportRecorded> give(SignedIn signedIn, HttpServletRequest request) {
    return answer(
        desk.read(AuthorityKind.REPORT, body.object(request)),
        form -> new ReportRecorded(true, desk.record(form, signedIn), form.reportId()));
  }

  @PostMapping(
      path = "/corrections",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<EntryCorrected> correct(SignedIn signedIn, HttpServletRequest request) {
    return answer(
        desk.readCorrection(body.object(request), signedIn),
        correction -> new EntryCorrected(true, desk.correct(correction, signedIn)));
  }

  private static <F, A> ResponseEntity<A> answer(Bound<F> bound, Function<F, A> record) {
    return switch (bound) {
      case Bound.Faulty<F>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<F>(var form) -> ResponseEntity.created(ENTRIES).body(record.apply(form));
    };
  }
}
