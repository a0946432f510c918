package org.interventionledger.ui.home;

import java.time.LocalDate;
import org.interventionledger.api.placement.FindDoneByRule;
import org.interventionledger.api.placement.FindDoneByRule.DoneByRule;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** What rules did by themselves, for whoever comes to know of it first on the start page. */
@Component
class RulesLately {

  private static final int WEEKS = 4;

  private final Ledger ledger;

  RulesLately(Ledger ledger) {
    this.ledger = ledger;
  }

  LocalDate since() {
    return ledger.today().minusWeeks(WEEKS);
  }

  DoneByRule find(SignedIn signedIn, LocalDate since) {
    return ledger.ask(new FindDoneByRule(signedIn.reader(), since), DoneByRule.class);
  }
}
