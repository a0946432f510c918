package org.interventionledger.ui.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What schools are entitled to, and the support that was asked for, as JSON and as CSV. */
@RestController
@Tag(name = "Support")
class SupportApi {

  private final Brokerage brokerage;

  SupportApi(Brokerage brokerage) {
    this.brokerage = brokerage;
  }

  @GetMapping(
      path = "/api/schools/{urn}/entitlements",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary =
          "What a school is entitled to on a day, at its level, under its journey’s framework",
      description =
          "Each with who pays (LA, S, SF, TBC), how much where the document says, and the items of"
              + " the document that made it. Empty where the document does not say.")
  Entitlements entitlements(
      SignedIn signedIn,
      @PathVariable Urn urn,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on) {
    return brokerage.entitlements(signedIn, urn, on);
  }

  @GetMapping(
      path = "/api/support",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(summary = "The support that was asked for at your schools, and what became of it")
  SupportList support(
      SignedIn signedIn,
      @RequestParam Optional<Urn> school,
      @RequestParam Optional<SupportStanding> standing) {
    return brokerage.support(signedIn, school, standing);
  }
}
