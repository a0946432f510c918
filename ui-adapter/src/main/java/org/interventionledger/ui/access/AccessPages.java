package org.interventionledger.ui.access;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who may know what of a school, to whom it was disclosed, and who needs to know. */
@Controller
class AccessPages {

  private final WhoMayKnow who;
  private final Ledger ledger;

  AccessPages(WhoMayKnow who, Ledger ledger) {
    this.who = who;
    this.ledger = ledger;
  }

  @GetMapping("/schools/{urn}/access")
  String access(SignedIn signedIn, Model model, @PathVariable Urn urn) {
    var access = who.of(signedIn, urn);
    model.addAttribute("access", access);
    model.addAttribute("today", ledger.today());
    model.addAttribute("disclose", link(signedIn, access, Act.RECORD_DISCLOSURE));
    model.addAttribute("need", link(signedIn, access, Act.RECORD_NEED_TO_KNOW));
    model.addAttribute("end", link(signedIn, access, Act.END_NEED_TO_KNOW));
    return "access/access";
  }

  @GetMapping(path = "/schools/{urn}/access.csv", produces = "text/csv")
  @ResponseBody
  Access csv(SignedIn signedIn, @PathVariable Urn urn) {
    return who.of(signedIn, urn);
  }

  @GetMapping(path = "/schools/{urn}/disclosures.csv", produces = "text/csv")
  @ResponseBody
  Disclosures disclosures(SignedIn signedIn, @PathVariable Urn urn) {
    return who.disclosures(signedIn, Optional.of(urn), Optional.empty(), Optional.empty());
  }

  /** The form of an act, for whom it is open, at a school that is still the authority's. */
  private static Optional<String> link(SignedIn signedIn, Access access, Act act) {
    return Optional.of(ActLinks.page(access.urn(), act))
        .filter(_ -> access.nowAt().isEmpty() && act.isOpenTo(signedIn.officer().role()));
  }
}
