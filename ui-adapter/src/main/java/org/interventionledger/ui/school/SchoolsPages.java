package org.interventionledger.ui.school;

import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding a school. */
@Controller
class SchoolsPages {

  private static final int ROWS = 50;

  private final Schools schools;

  SchoolsPages(Schools schools) {
    this.schools = schools;
  }

  @GetMapping("/schools")
  String schools(
      SignedIn signedIn,
      Model model,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "false") boolean everywhere,
      @RequestParam(defaultValue = "0") int page) {
    var shown = Math.max(0, page);
    var found = schools.search(signedIn, search, everywhere, shown, ROWS);
    var first = (long) shown * ROWS;
    model.addAttribute("found", found);
    model.addAttribute("search", search);
    model.addAttribute("everywhere", everywhere);
    model.addAttribute("page", shown);
    model.addAttribute("first", first + 1);
    model.addAttribute("last", first + found.rows().size());
    return "school/schools";
  }
}
