package org.interventionledger.ui.register;

import java.util.Optional;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Everybody with a level, on a register or not. */
@Controller
class LevelPages {

  private final LevelLists lists;

  LevelPages(LevelLists lists) {
    this.lists = lists;
  }

  @GetMapping("/levels")
  String levels(
      SignedIn signedIn,
      Model model,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<String> search) {
    var filter = new LevelLists.Filter(level, adviser, phase, search);
    model.addAttribute("filter", filter);
    model.addAttribute("list", lists.find(signedIn, filter));
    return "register/levels";
  }

  @GetMapping(path = "/levels.csv", produces = "text/csv")
  @ResponseBody
  Levels csv(
      SignedIn signedIn,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<String> search) {
    return lists.export(signedIn, new LevelLists.Filter(level, adviser, phase, search));
  }
}
