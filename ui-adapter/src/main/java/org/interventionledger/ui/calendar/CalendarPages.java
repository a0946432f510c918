package org.interventionledger.ui.calendar;

import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Calendars in the browser: what is counted with, and what that would move. */
@Controller
class CalendarPages {

  private final Calendars calendars;
  private final Recounts recounts;
  private final PapersAgain papers;

  CalendarPages(Calendars calendars, Recounts recounts, PapersAgain papers) {
    this.calendars = calendars;
    this.recounts = recounts;
    this.papers = papers;
  }

  @GetMapping("/calendars")
  String show(SignedIn signedIn, Model model) {
    var toCount = papers.of(signedIn);
    model
        .addAttribute("bankHolidays", calendars.bankHolidays())
        .addAttribute("termDates", calendars.termDates(signedIn))
        .addAttribute("mayReadPeriods", Readership.STATUTORY.includes(signedIn.officer().role()))
        .addAttribute("recounts", recounts.of(signedIn))
        .addAttribute("mayReadPapers", Readership.DEALINGS.includes(signedIn.officer().role()))
        .addAttribute("papers", toCount.papers().stream().map(PapersAgain.Again::new).toList())
        .addAttribute("papersLeftOut", toCount.leavesOut())
        .addAttribute("mayCountPapers", Calendars.mayAdopt(Act.COUNT_PAPER_AGAIN, signedIn))
        .addAttribute("mayRecalculate", Calendars.mayAdopt(Act.RECALCULATE_PERIOD, signedIn))
        .addAttribute("mayAdoptBankHolidays", mayAdopt(CalendarKind.BANK_HOLIDAYS, signedIn))
        .addAttribute("mayAdoptTermDates", mayAdopt(CalendarKind.TERM_DATES, signedIn));
    return "calendar/calendars";
  }

  private static boolean mayAdopt(CalendarKind kind, SignedIn signedIn) {
    return Calendars.mayAdopt(kind.act(), signedIn);
  }
}
