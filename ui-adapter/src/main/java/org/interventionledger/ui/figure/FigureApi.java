package org.interventionledger.ui.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a framework reports on a day, as JSON and as CSV. */
@RestController
class FigureApi {

  private final FiguresAsked figures;

  FigureApi(FiguresAsked figures) {
    this.figures = figures;
  }

  @GetMapping(
      path = "/api/figures",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Figures figures(
      SignedIn signedIn,
      @RequestParam Optional<String> authority,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> since,
      @RequestParam(defaultValue = "OFFICERS") Audience audience,
      @RequestParam Optional<String> report) {
    return figures.find(signedIn, authority, on, since, audience, report);
  }
}
