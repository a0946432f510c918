package org.interventionledger.ui.history;

import static org.interventionledger.api.terms.Role.AUDITOR;
import static org.interventionledger.api.terms.Role.HEAD_OF_SERVICE;
import static org.interventionledger.api.terms.Role.LEGAL;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The event history, for those who prove what was done. */
@Controller
public class HistoryPages {

  private static final int ROWS = 50;
  private static final Set<Role> READERS = Set.of(LEGAL, AUDITOR, HEAD_OF_SERVICE);

  private final Histories histories;
  private final StoredText text;
  private final Words words;

  HistoryPages(Histories histories, StoredText text, Words words) {
    this.histories = histories;
    this.text = text;
    this.words = words;
  }

  /** Whether somebody in this role reads the event history as a page. */
  public static boolean isOpenTo(Role role) {
    return READERS.contains(role);
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
    if (!isOpenTo(signedIn.officer().role())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("history.not-yours"));
    }
    var filter = new Histories.Filter(school, type, person, days.first(), days.last());
    model.addAttribute("history", histories.find(signedIn, filter, Math.max(0, after), ROWS));
    model.addAttribute("filter", filter);
    model.addAttribute("days", days);
    model.addAttribute("after", after);
    model.addAttribute("text", text);
    return "history/history";
  }
}
