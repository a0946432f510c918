package org.interventionledger.ui.school;

import org.interventionledger.ui.layout.PageAsked;
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
  private final PageAsked asked;

  SchoolsPages(Schools schools, PageAsked asked) {
    this.schools = schools;
    this.asked = asked;
  }

  @GetMapping("/schools")
  String schools(
      SignedIn signedIn,
      Model model,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "false") boolean everywhere,
      @RequestParam(defaultValue = "0") int page) {
    var found = schools.search(signedIn, search, everywhere, asked.page(page), ROWS);
    var first = (long) page * ROWS;
    model.addAttribute("found", found);
    model.addAttribute("search", search);
    model.addAttribute("everywhere", everywhere);
    model.addAttribute("page", page);
    model.addAttribute("first", first + 1);
    model.addAttribute("last", first + found.rows().size());
    return "school/schools";
  }
}
