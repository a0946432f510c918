package org.interventionledger.ui.authority;

import org.interventionledger.api.Act;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.record.Readership;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the authority held and gave itself, for all of its schools at once. */
@Controller
class AuthorityPages {

  private final AuthorityDesk desk;

  AuthorityPages(AuthorityDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/authority")
  String authority(SignedIn signedIn, Model model) {
    var entries = desk.find(signedIn).entries();
    var offers = desk.offers(signedIn);
    model.addAttribute("entries", ShownEntry.of(entries));
    model.addAttribute("offers", offers);
    model.addAttribute("standings", desk.standings(signedIn));
    model.addAttribute("acts", AuthorityDesk.open(signedIn));
    model.addAttribute(
        "holds",
        AuthorityDesk.may(Act.RECORD_AUTHORITY_ACTIVITY, signedIn)
            && !offers.activities().isEmpty());
    model.addAttribute(
        "gives",
        AuthorityDesk.may(Act.RECORD_AUTHORITY_REPORT, signedIn) && !offers.papers().isEmpty());
    model.addAttribute("corrects", AuthorityDesk.may(Act.CORRECT_AUTHORITY_ENTRY, signedIn));
    model.addAttribute("readsHistory", Readership.HISTORY.includes(signedIn.officer().role()));
    return "authority/authority";
  }

  @GetMapping(path = "/authority.csv", produces = "text/csv")
  @ResponseBody
  AuthorityEntries csv(SignedIn signedIn) {
    return desk.find(signedIn);
  }
}
