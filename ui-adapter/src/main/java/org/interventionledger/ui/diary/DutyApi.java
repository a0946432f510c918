package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the frameworks have done at schools and by the authority itself, as JSON and as CSV. */
@RestController
class DutyApi {

  private final LocalDuties duties;

  DutyApi(LocalDuties duties) {
    this.duties = duties;
  }

  @GetMapping(
      path = "/api/duties",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Duties duties(
      SignedIn signedIn,
      @RequestParam Optional<Asked> school,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on) {
    return duties.export(signedIn, school, on);
  }
}
