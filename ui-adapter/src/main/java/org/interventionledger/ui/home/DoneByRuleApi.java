package org.interventionledger.ui.home;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FindDoneByRule.DoneByRule;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** At which schools rules acted by themselves, as JSON. */
@RestController
class DoneByRuleApi {

  private final RulesLately rules;

  DoneByRuleApi(RulesLately rules) {
    this.rules = rules;
  }

  /** Since a day, or of the last four weeks. */
  @Operation(
      summary = "At which schools a rule of the framework acted by itself, the latest first",
      description =
          "leavesOut says which schools are not in it, whether or not a rule acted at any.")
  @GetMapping(path = "/api/done-by-rule", produces = MediaType.APPLICATION_JSON_VALUE)
  DoneByRule doneByRule(
      SignedIn signedIn, @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> since) {
    return rules.find(signedIn, since.orElseGet(rules::since));
  }
}
