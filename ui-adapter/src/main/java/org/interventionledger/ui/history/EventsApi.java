package org.interventionledger.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.problem.PageAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stored events themselves, in the order in which they were stored. */
@RestController
class EventsApi {

  private final Histories histories;

  EventsApi(Histories histories) {
    this.histories = histories;
  }

  @GetMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
  History events(
      SignedIn signedIn,
      @RequestParam Optional<Urn> school,
      @RequestParam Optional<String> type,
      @RequestParam Optional<String> person,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "100") int size) {
    var filter = new Histories.Filter(school, type, person, from, to);
    return histories.find(signedIn, filter, PageAsked.after(after), PageAsked.size(size));
  }
}
