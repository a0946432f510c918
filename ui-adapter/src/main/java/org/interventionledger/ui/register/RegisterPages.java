package org.interventionledger.ui.register;

import java.util.Optional;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The confidential register. */
@Controller
class RegisterPages {

  private final Registers registers;
  private final LevelLists levels;
  private final Ledger ledger;

  RegisterPages(Registers registers, LevelLists levels, Ledger ledger) {
    this.registers = registers;
    this.levels = levels;
    this.ledger = ledger;
  }

  @GetMapping("/register")
  String register(
      SignedIn signedIn,
      Model model,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<Standing> standing,
      @RequestParam Optional<String> search,
      @RequestParam(defaultValue = "SCHOOL") RegisterOrder order) {
    var filter = new Registers.Filter(level, adviser, phase, standing, search);
    var register = registers.find(signedIn, filter);
    model.addAttribute("filter", filter);
    model.addAttribute("register", register);
    model.addAttribute("rows", register.rows().stream().sorted(order.rows()).toList());
    model.addAttribute("order", order);
    model.addAttribute("orders", RegisterOrder.values());
    model.addAttribute("standings", Standing.values());
    model.addAttribute("withoutARegister", levels.withoutARegister(signedIn));
    model.addAttribute("today", ledger.today());
    return "register/register";
  }

  @GetMapping(path = "/register.csv", produces = "text/csv")
  @ResponseBody
  Register csv(
      SignedIn signedIn,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<Standing> standing,
      @RequestParam Optional<String> search) {
    return registers.export(
        signedIn, new Registers.Filter(level, adviser, phase, standing, search));
  }
}
