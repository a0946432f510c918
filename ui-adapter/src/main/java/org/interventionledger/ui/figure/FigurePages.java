package org.interventionledger.ui.figure;

import java.util.Optional;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the authority's framework reports, and the reports that it names. */
@Controller
class FigurePages {

  private final FiguresAsked figures;

  FigurePages(FiguresAsked figures) {
    this.figures = figures;
  }

  /**
   * @param report the report as which the figures are read, for its readers and its period
   */
  @GetMapping("/figures")
  String figures(
      SignedIn signedIn,
      Model model,
      DaysAsked days,
      @RequestParam Optional<String> authority,
      @RequestParam(defaultValue = "OFFICERS") Audience audience,
      @RequestParam Optional<String> report) {
    var found = find(signedIn, days, authority, audience, report);
    model.addAttribute("figures", found);
    model.addAttribute("days", days);
    model.addAttribute("audiences", Audience.values());
    model.addAttribute("authorities", signedIn.authorities().stream().sorted().toList());
    return "figure/figures";
  }

  @GetMapping(path = "/figures.csv", produces = "text/csv")
  @ResponseBody
  Figures csv(
      SignedIn signedIn,
      DaysAsked days,
      @RequestParam Optional<String> authority,
      @RequestParam(defaultValue = "OFFICERS") Audience audience,
      @RequestParam Optional<String> report) {
    return find(signedIn, days, authority, audience, report);
  }

  private Figures find(
      SignedIn signedIn,
      DaysAsked days,
      Optional<String> authority,
      Audience audience,
      Optional<String> report) {
    return figures.find(signedIn, authority, days.last(), days.first(), audience, report);
  }
}
