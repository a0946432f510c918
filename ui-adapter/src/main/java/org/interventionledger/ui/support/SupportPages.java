package org.interventionledger.ui.support;

import java.util.Optional;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The authority's list of support: asked for, agreed and delivered, and by whom it is paid. */
@Controller
class SupportPages {

  private final Brokerage brokerage;

  SupportPages(Brokerage brokerage) {
    this.brokerage = brokerage;
  }

  @GetMapping("/support")
  String support(SignedIn signedIn, Model model, @RequestParam Optional<SupportStanding> standing) {
    var list = brokerage.support(signedIn, Optional.empty(), standing);
    model.addAttribute("rows", list.support());
    model.addAttribute("leavesOut", list.leavesOut());
    model.addAttribute("standings", SupportStanding.values());
    model.addAttribute("chosen", standing.orElse(null));
    return "support/support";
  }

  @GetMapping(path = "/support.csv", produces = "text/csv")
  @ResponseBody
  SupportList csv(SignedIn signedIn, @RequestParam Optional<SupportStanding> standing) {
    return brokerage.support(signedIn, Optional.empty(), standing);
  }

  @GetMapping(path = "/schools/{urn}/entitlements.csv", produces = "text/csv")
  @ResponseBody
  Entitlements entitlements(SignedIn signedIn, @PathVariable Urn urn) {
    return brokerage.entitlements(signedIn, urn, Optional.empty());
  }
}
