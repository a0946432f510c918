package org.interventionledger.ui.journey;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How a school stands in law on any day, and what could be done on it. */
@Controller
class PositionPages {

  private final Schools schools;
  private final MatterNames matters;
  private final Ledger ledger;

  PositionPages(Schools schools, MatterNames matters, Ledger ledger) {
    this.schools = schools;
    this.matters = matters;
    this.ledger = ledger;
  }

  @GetMapping("/schools/{urn}/position")
  String position(
      SignedIn signedIn,
      Model model,
      @PathVariable Urn urn,
      @RequestParam(defaultValue = "") String on) {
    var asked = new DayAsked(on);
    var school = schools.find(signedIn, urn);
    var position =
        schools
            .position(signedIn, urn, asked.day().orElseGet(ledger::today))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("school", school);
    model.addAttribute("position", position);
    model.addAttribute("texts", TextShown.of(signedIn.officer(), school, position));
    model.addAttribute("typed", asked.typed());
    model.addAttribute("noDay", asked.isNoDay());
    model.addAttribute("matters", matters.of(school));
    model.addAttribute("forms", forms(signedIn.officer(), school, position));
    model.addAttribute("today", ledger.today());
    return "journey/position-on";
  }

  /** Where what was open on the day is entered, by whoever may: a late entry says why. */
  private static Map<OpenAct, String> forms(Officer officer, School school, Position position) {
    return school.particulars().authority().equals(officer.authority())
        ? position.open().stream()
            .filter(open -> open.act().isOpenTo(officer.role()))
            .filter(open -> ActKinds.of(open.act()).isPresent())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    open -> ActLinks.page(school.urn(), open.act(), open.about()),
                    (one, _) -> one))
        : Map.of();
  }
}
