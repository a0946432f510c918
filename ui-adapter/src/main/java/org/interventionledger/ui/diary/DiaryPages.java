package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The diary: what falls due, and which duties were missed. */
@Controller
class DiaryPages {

  /** A school to choose. */
  public record Choice(Urn urn, String school) {}

  private final Diaries diaries;
  private final Ledger ledger;

  DiaryPages(Diaries diaries, Ledger ledger) {
    this.diaries = diaries;
    this.ledger = ledger;
  }

  @GetMapping("/diary")
  String diary(
      SignedIn signedIn,
      Model model,
      @RequestParam Optional<Asked> school,
      DaysAsked days,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> breachesFrom) {
    var all = diaries.all(signedIn);
    var diary =
        school
            .map(_ -> diaries.find(signedIn, school, days.first(), days.last()))
            .orElseGet(() -> all.within(days.first(), days.last()));
    var overdue = diary.items().stream().filter(DueItem::overdue).toList();
    model.addAttribute("overdue", DueRow.of(overdue));
    model.addAttribute("overdueInAll", overdue.size());
    model.addAttribute("months", Month.of(diary.items()));
    model.addAttribute("lookBack", LookBack.at(diary.breaches(), breachesFrom.orElse(aYearAgo())));
    model.addAttribute("aYearAgo", aYearAgo());
    model.addAttribute("notReckoned", diary.cannotBeReckoned());
    model.addAttribute(
        "mayAdoptTermDates", Act.ADOPT_TERM_DATES.isOpenTo(signedIn.officer().role()));
    model.addAttribute("recordable", Act.openTo(signedIn.officer().role()));
    model.addAttribute("leavesOut", diary.leavesOut());
    model.addAttribute("schools", choices(all));
    model.addAttribute("chosen", school.map(Asked::name).orElse(null));
    model.addAttribute("itself", Asked.TheAuthorityItself.NAME);
    model.addAttribute("readsOwn", readsOwn(signedIn));
    model.addAttribute("ownActs", new OwnActs(signedIn.officer().role()));
    model.addAttribute("days", days);
    model.addAttribute("today", ledger.today());
    return "diary/diary";
  }

  @GetMapping(path = "/diary.csv", produces = "text/csv")
  @ResponseBody
  OfficeDiary csv(SignedIn signedIn, @RequestParam Optional<Asked> school, DaysAsked days) {
    return diaries.find(signedIn, school, days.first(), days.last());
  }

  private LocalDate aYearAgo() {
    return ledger.today().minusYears(1);
  }

  /** Whether the role reads what the authority itself owes. */
  private static boolean readsOwn(SignedIn signedIn) {
    var role = signedIn.officer().role();
    return Readership.DEALINGS.includes(role) && Readership.REGISTER.includes(role);
  }

  private static List<Choice> choices(OfficeDiary diary) {
    var due = diary.items().stream().flatMap(it -> choice(it.urn(), it.school()));
    var missed = diary.breaches().stream().flatMap(it -> choice(it.urn(), it.school()));
    var unknown =
        diary.cannotBeReckoned().stream()
            .flatMap(it -> it.schools().stream())
            .map(at -> new Choice(at.urn(), at.school()));
    return Stream.of(due, missed, unknown)
        .flatMap(choices -> choices)
        .distinct()
        .sorted(Comparator.comparing(Choice::school))
        .toList();
  }

  private static Stream<Choice> choice(Optional<Urn> urn, Optional<String> school) {
    return urn.flatMap(it -> school.map(name -> new Choice(it, name))).stream();
  }
}
