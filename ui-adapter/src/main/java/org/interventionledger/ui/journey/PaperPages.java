package org.interventionledger.ui.journey;

import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * One paper of the framework in full, as it counts: a note, a plan, a report, a letter. To whom
 * papers are not open there is none.
 */
@Controller
class PaperPages {

  private final Schools schools;
  private final Ledger ledger;

  PaperPages(Schools schools, Ledger ledger) {
    this.schools = schools;
    this.ledger = ledger;
  }

  @GetMapping("/schools/{urn}/papers/{paperId}")
  String paper(
      SignedIn signedIn, Model model, @PathVariable Urn urn, @PathVariable String paperId) {
    var school = schools.find(signedIn, urn);
    var paper =
        school.papers().stream()
            .filter(written -> written.paperId().equals(paperId))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("school", school);
    model.addAttribute("paper", paper);
    model.addAttribute("today", ledger.today());
    return "journey/paper";
  }
}
