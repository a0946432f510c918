package org.interventionledger.ui.access;

import java.util.Optional;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The authority's log of disclosures: of which school, to whom, on what basis. */
@Controller
class DisclosurePages {

  private final WhoMayKnow who;

  DisclosurePages(WhoMayKnow who) {
    this.who = who;
  }

  @GetMapping("/disclosures")
  String disclosures(SignedIn signedIn, Model model, DaysAsked days) {
    model.addAttribute("log", find(signedIn, days));
    model.addAttribute("days", days);
    return "access/disclosures";
  }

  @GetMapping(path = "/disclosures.csv", produces = "text/csv")
  @ResponseBody
  Disclosures csv(SignedIn signedIn, DaysAsked days) {
    return find(signedIn, days);
  }

  private Disclosures find(SignedIn signedIn, DaysAsked days) {
    return who.disclosures(signedIn, Optional.empty(), days.first(), days.last());
  }
}
