package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The diary, as JSON and as CSV. */
@RestController
class DiaryApi {

  private final Diaries diaries;

  DiaryApi(Diaries diaries) {
    this.diaries = diaries;
  }

  @GetMapping(
      path = "/api/diary",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  OfficeDiary diary(
      SignedIn signedIn,
      @RequestParam Optional<Asked> school,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to) {
    return diaries.find(signedIn, school, from, to);
  }
}
