package org.interventionledger.ui.history;

import java.util.Optional;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The event history, for those who prove what was done. */
@Controller
class HistoryPages {

  private static final int ROWS = 50;

  private final Histories histories;
  private final StoredText text;

  HistoryPages(Histories histories, StoredText text) {
    this.histories = histories;
    this.text = text;
  }

  @GetMapping("/history")
  String history(
      SignedIn signedIn,
      Model model,
      @RequestParam Optional<Urn> school,
      @RequestParam Optional<String> type,
      @RequestParam Optional<String> person,
      DaysAsked days,
      @RequestParam(defaultValue = "0") long after) {
    var filter = new Histories.Filter(school, type, person, days.first(), days.last());
    model.addAttribute("history", histories.find(signedIn, filter, Math.max(0, after), ROWS));
    model.addAttribute("filter", filter);
    model.addAttribute("days", days);
    model.addAttribute("after", after);
    model.addAttribute("text", text);
    return "history/history";
  }
}
