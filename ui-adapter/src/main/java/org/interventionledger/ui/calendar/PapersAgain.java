package org.interventionledger.ui.calendar;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.FindPapersToCount;
import org.interventionledger.api.activity.FindPapersToCount.PaperToCount;
import org.interventionledger.api.activity.FindPapersToCount.PapersToCount;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Which papers would be due on another day by the calendars adopted by now. */
@Component
class PapersAgain {

  private final Ledger ledger;

  PapersAgain(Ledger ledger) {
    this.ledger = ledger;
  }

  PapersToCount of(SignedIn signedIn) {
    var asked = new FindPapersToCount(signedIn.reader(), ledger.today());
    return ledger.ask(asked, PapersToCount.class);
  }

  /** One of them, as a page leads to it. */
  public record Again(PaperToCount paper) {

    /** Where its day is counted again, with reasons. */
    public String href() {
      return ActLinks.page(paper.urn(), Act.COUNT_PAPER_AGAIN, Optional.of(paper.activityId()));
    }
  }
}
