package org.interventionledger.ui.home;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.record.FindAccessibilityRule;
import org.interventionledger.api.record.FindAccessibilityRule.AccessibilityRule;
import org.interventionledger.ui.diary.Diaries;
import org.interventionledger.ui.diary.DueItem;
import org.interventionledger.ui.diary.DueRow;
import org.interventionledger.ui.diary.OwnActs;
import org.interventionledger.ui.layout.Frame;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs doing, first of all. */
@Controller
class HomePages {

  private static final int NEXT = 8;

  private final Ledger ledger;
  private final Diaries diaries;
  private final RulesLately rules;
  private final Frame.Settings settings;

  HomePages(Ledger ledger, Diaries diaries, RulesLately rules, Frame.Settings settings) {
    this.ledger = ledger;
    this.diaries = diaries;
    this.rules = rules;
    this.settings = settings;
  }

  @GetMapping("/")
  String home(SignedIn signedIn, Model model) {
    var due = diaries.all(signedIn).items();
    var register = register(signedIn);
    model.addAttribute("role", signedIn.officer().role());
    model.addAttribute("overdue", due.stream().filter(DueItem::overdue).count());
    model.addAttribute("due", due.size());
    model.addAttribute("next", DueRow.of(due).stream().limit(NEXT).toList());
    model.addAttribute("ownActs", new OwnActs(signedIn.officer().role()));
    model.addAttribute("readsRegister", register.mayRead());
    model.addAttribute("leavesOut", register.leavesOut());
    var schools = register.rows().stream().filter(row -> row.subject() == Subject.school).toList();
    model.addAttribute("schools", schools.stream().map(Row::urn).distinct().count());
    model.addAttribute("others", others(register.rows()));
    model.addAttribute("standings", standings(schools));
    var byRule = rules.find(signedIn, rules.since());
    model.addAttribute("byRule", byRule.rows());
    model.addAttribute("byRuleLeftOut", byRule.leavesOut());
    model.addAttribute("byRuleSince", rules.since());
    model.addAttribute("today", ledger.today());
    return "home/home";
  }

  /**
   * What the pages are made of, by which standard, where they fall short of everybody's use, and
   * whom to tell: SI 2018/952, reg. 8. Open without signing in.
   */
  @GetMapping("/accessibility")
  String accessibility(Model model) {
    var rule =
        ledger.ask(new FindAccessibilityRule(ledger.today()), AccessibilityRule.class).standard();
    model.addAttribute("standard", rule);
    model.addAttribute("contact", settings.whomToTell());
    return "home/accessibility";
  }

  private Register register(SignedIn signedIn) {
    var none = Optional.<String>empty();
    var everybody =
        new FindRegister(
            signedIn.reader(), none, none, none, Optional.empty(), none, ledger.today());
    return ledger.ask(everybody, Register.class);
  }

  /** Governing bodies and settings: that one is on a register does not put its school there. */
  private static long others(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.subject() != Subject.school)
        .map(row -> Map.entry(row.urn(), row.subject()))
        .distinct()
        .count();
  }

  private static Map<Standing, Long> standings(List<Row> rows) {
    return rows.stream()
        .collect(groupingBy(Row::standing, () -> new EnumMap<>(Standing.class), counting()));
  }
}
