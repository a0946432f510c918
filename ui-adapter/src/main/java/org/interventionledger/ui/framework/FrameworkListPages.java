package org.interventionledger.ui.framework;

import java.util.List;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was adopted, and, for whoever may adopt, what lies beside the application. */
@Controller
class FrameworkListPages {

  private final Adoptions adoptions;
  private final PacksBeside packs;
  private final Ledger ledger;

  FrameworkListPages(Adoptions adoptions, PacksBeside packs, Ledger ledger) {
    this.adoptions = adoptions;
    this.packs = packs;
    this.ledger = ledger;
  }

  @GetMapping("/frameworks")
  String show(SignedIn signedIn, Model model) {
    var frameworks = adoptions.find(signedIn);
    var mayAdopt = PacksBeside.mayAdopt(signedIn);
    model.addAttribute("adopted", frameworks.adopted());
    model.addAttribute("withdrawn", frameworks.withdrawn());
    model.addAttribute("mayWithdraw", Withdrawals.may(signedIn));
    model.addAttribute(
        "brought",
        ledger.ask(new FindBroughtVersions(signedIn.reader()), Brought.class).versions());
    model.addAttribute("mayAdopt", mayAdopt);
    model.addAttribute("packs", mayAdopt ? packs.all(frameworks, signedIn) : List.of());
    model.addAttribute("today", ledger.today());
    return "framework/list";
  }
}
