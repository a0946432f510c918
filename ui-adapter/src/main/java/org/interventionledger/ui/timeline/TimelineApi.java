package org.interventionledger.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timeline of one school, as JSON and as CSV. */
@RestController
class TimelineApi {

  private final Timelines timelines;

  TimelineApi(Timelines timelines) {
    this.timelines = timelines;
  }

  @GetMapping(
      path = "/api/schools/{urn}/timeline",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Timeline timeline(
      SignedIn signedIn,
      @PathVariable Urn urn,
      @RequestParam(defaultValue = "") Set<Kind> kind,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
      @RequestParam Optional<String> text) {
    return timelines.find(signedIn, urn, new Timelines.Filter(kind, from, to, text));
  }
}
