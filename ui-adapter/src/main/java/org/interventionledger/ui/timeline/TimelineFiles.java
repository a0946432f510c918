package org.interventionledger.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The timeline of one school as files to keep, with the filters of the page they are taken from.
 */
@Controller
class TimelineFiles {

  private final Timelines timelines;
  private final Words words;

  TimelineFiles(Timelines timelines, Words words) {
    this.timelines = timelines;
    this.words = words;
  }

  @GetMapping(path = "/schools/{urn}/timeline.csv", produces = "text/csv")
  @ResponseBody
  Timeline csv(
      SignedIn signedIn,
      @PathVariable Urn urn,
      @RequestParam(defaultValue = "") Set<Kind> kind,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
      @RequestParam Optional<String> text) {
    return timelines.find(signedIn, urn, new Timelines.Filter(kind, from, to, text));
  }

  @GetMapping(path = "/schools/{urn}/timeline.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Timeline> json(
      SignedIn signedIn,
      @PathVariable Urn urn,
      @RequestParam(defaultValue = "") Set<Kind> kind,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
      @RequestParam Optional<String> text) {
    var timeline = timelines.find(signedIn, urn, new Timelines.Filter(kind, from, to, text));
    var name = words.of("timeline.csv.file", urn) + ".json";
    var file = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(timeline);
  }
}
