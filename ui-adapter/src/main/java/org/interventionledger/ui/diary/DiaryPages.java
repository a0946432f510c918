package org.interventionledger.ui.diary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The diary: what falls due. */
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
  String diary(SignedIn signedIn, Model model, @RequestParam Optional<Urn> school, DaysAsked days) {
    var all = diaries.all(signedIn);
    var diary =
        school.isEmpty() && days.first().isEmpty() && days.last().isEmpty()
            ? all
            : diaries.find(signedIn, school, days.first(), days.last());
    var overdue = diary.items().stream().filter(Item::overdue).toList();
    model.addAttribute("overdue", DueRow.of(overdue));
    model.addAttribute("overdueInAll", overdue.size());
    model.addAttribute("months", Month.of(diary.items()));
    model.addAttribute("schools", choices(all));
    model.addAttribute("chosen", school.orElse(null));
    model.addAttribute("days", days);
    model.addAttribute("today", ledger.today());
    return "diary/diary";
  }

  @GetMapping(path = "/diary.csv", produces = "text/csv")
  @ResponseBody
  Diary csv(SignedIn signedIn, @RequestParam Optional<Urn> school, DaysAsked days) {
    return diaries.find(signedIn, school, days.first(), days.last());
  }

  private static List<Choice> choices(Diary diary) {
    return diary.items().stream()
        .map(item -> new Choice(item.urn(), item.school()))
        .distinct()
        .sorted(Comparator.comparing(Choice::school))
        .toList();
  }
}
