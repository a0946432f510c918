package org.interventionledger.ui.access;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may know what of a school, and what was disclosed to whom, as JSON and as CSV. */
@RestController
class AccessApi {

  private final WhoMayKnow who;

  AccessApi(WhoMayKnow who) {
    this.who = who;
  }

  @GetMapping(
      path = "/api/schools/{urn}/access",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Access access(SignedIn signedIn, @PathVariable Urn urn) {
    return who.of(signedIn, urn);
  }

  @GetMapping(
      path = "/api/disclosures",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Disclosures disclosures(
      SignedIn signedIn,
      @RequestParam Optional<Urn> school,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to) {
    return who.disclosures(signedIn, school, from, to);
  }
}
