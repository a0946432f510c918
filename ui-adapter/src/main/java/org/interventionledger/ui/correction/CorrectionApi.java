package org.interventionledger.ui.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.ui.act.SchoolPath;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting an entry right, as an operation of the API. */
@Controller
class CorrectionApi {

  private final Corrections corrections;
  private final JsonBody body;

  CorrectionApi(Corrections corrections, JsonBody body) {
    this.corrections = corrections;
    this.body = body;
  }

  /** The answer to a correction. */
  record Corrected(boolean recorded, boolean shown) {}

  @PostMapping(
      path = "/api/schools/{urn}/corrections",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Corrected> correct(
      @PathVariable String urn, SignedIn signedIn, HttpServletRequest request) {
    var school = SchoolPath.urn(urn);
    return switch (corrections.read(school, body.object(request))) {
      case Bound.Faulty<SchoolCommand>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<SchoolCommand>(var command) -> {
        var shown = corrections.record(command, signedIn);
        yield ResponseEntity.created(URI.create("/api/schools/" + school + "/timeline"))
            .body(new Corrected(true, shown));
      }
    };
  }
}
