package org.interventionledger.ui.calendar;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.CalendarCommand;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.calendar.Calendars.Said;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.problem.FaultTexts;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Calendars in the browser: what is counted with, and adopting what is counted with from then on.
 */
@Controller
@RequestMapping("/calendars")
class CalendarPages {

  private static final int MANY = 20;

  private final Calendars calendars;
  private final Recounts recounts;
  private final Words words;
  private final FaultTexts faults;
  private final RefusalTexts refusals;

  CalendarPages(
      Calendars calendars,
      Recounts recounts,
      Words words,
      FaultTexts faults,
      RefusalTexts refusals) {
    this.calendars = calendars;
    this.recounts = recounts;
    this.words = words;
    this.faults = faults;
    this.refusals = refusals;
  }

  @GetMapping
  ModelAndView show(SignedIn signedIn, @RequestParam(defaultValue = "false") boolean adopted) {
    return page(signedIn, HttpStatus.OK).addObject("adopted", adopted);
  }

  @PostMapping("/bank-holidays")
  ModelAndView adoptBankHolidays(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String source,
      @RequestParam Optional<Division> division,
      SignedIn signedIn)
      throws IOException {
    check(Act.ADOPT_BANK_HOLIDAYS, signedIn);
    var said = new Said(calendars.today(), source.strip(), Optional.empty());
    var missing =
        Stream.concat(
                missing(file, source, "bank-holidays").stream(),
                division.isEmpty()
                    ? Stream.of(missing("bank-holidays", "division"))
                    : Stream.empty())
            .toList();
    return missing.isEmpty()
        ? adopt(
            calendars.readBankHolidays(file.getBytes(), division.orElseThrow(), said),
            said,
            signedIn,
            "bank-holidays-file")
        : faulty(missing, signedIn);
  }

  @PostMapping("/term-dates")
  ModelAndView adoptTermDates(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String source,
      @RequestParam Optional<LongerThanAWeek> week,
      @RequestParam(defaultValue = "") String school,
      SignedIn signedIn)
      throws IOException {
    check(Act.ADOPT_TERM_DATES, signedIn);
    var said = new Said(calendars.today(), source.strip(), Optional.empty());
    var missing =
        Stream.concat(missing(file, source, "term-dates").stream(), missing(week, school).stream())
            .toList();
    if (!missing.isEmpty()) {
      return faulty(missing, signedIn);
    }
    var urn = school.isBlank() ? Optional.<Urn>empty() : Optional.of(Urn.parse(school.strip()));
    return adopt(
        calendars.readTermDates(file.getBytes(), urn, week.orElseThrow(), said, signedIn),
        said,
        signedIn,
        "term-dates-file");
  }

  /** A line of the error summary. */
  record Line(String id, String text) {}

  private <C extends CalendarCommand> ModelAndView adopt(
      Bound<C> read, Said said, SignedIn signedIn, String input) {
    return switch (read) {
      case Bound.Faulty<C>(var found) ->
          faulty(found.stream().limit(MANY).map(fault -> line(input, fault)).toList(), signedIn);
      case Bound.Sound<C>(var command) -> {
        try {
          calendars.record(command, said, signedIn);
          yield new ModelAndView("redirect:/calendars?adopted=true");
        } catch (Refused refused) {
          var text = refusals.text(refused.details()) + " " + refusals.citation(refused.details());
          yield page(signedIn, HttpStatus.UNPROCESSABLE_CONTENT)
              .addObject("faults", List.of(new Line(input, text)));
        }
      }
    };
  }

  private Line line(String input, Fault fault) {
    var place = fault.field().isEmpty() ? words.of("calendars.file") : fault.field();
    return new Line(input, words.of("fault.on-page", place, faults.text(fault)));
  }

  private List<Line> missing(MultipartFile file, String source, String form) {
    return Stream.concat(
            file.isEmpty() ? Stream.of(missing(form, "file")) : Stream.empty(),
            source.isBlank() ? Stream.of(missing(form, "source")) : Stream.empty())
        .toList();
  }

  private List<Line> missing(Optional<LongerThanAWeek> week, String school) {
    return Stream.concat(
            week.isEmpty() ? Stream.of(missing("term-dates", "week")) : Stream.empty(),
            school.isBlank() || school.strip().matches("[0-9]{6}")
                ? Stream.empty()
                : Stream.of(missing("term-dates", "school")))
        .toList();
  }

  private Line missing(String form, String field) {
    return new Line(form + "-" + field, words.of("calendars.missing." + field));
  }

  private ModelAndView faulty(List<Line> lines, SignedIn signedIn) {
    return page(signedIn, HttpStatus.BAD_REQUEST).addObject("faults", lines);
  }

  private ModelAndView page(SignedIn signedIn, HttpStatus status) {
    var page = new ModelAndView("calendar/calendars");
    page.setStatus(status);
    return page.addObject("bankHolidays", calendars.bankHolidays())
        .addObject("termDates", calendars.termDates(signedIn))
        .addObject("mayReadPeriods", Readership.STATUTORY.includes(signedIn.officer().role()))
        .addObject("recounts", recounts.of(signedIn))
        .addObject("mayRecalculate", Calendars.mayAdopt(Act.RECALCULATE_PERIOD, signedIn))
        .addObject("divisions", Division.values())
        .addObject("weeks", LongerThanAWeek.values())
        .addObject("mayAdoptBankHolidays", Calendars.mayAdopt(Act.ADOPT_BANK_HOLIDAYS, signedIn))
        .addObject("mayAdoptTermDates", Calendars.mayAdopt(Act.ADOPT_TERM_DATES, signedIn));
  }

  private static void check(Act act, SignedIn signedIn) {
    if (!Calendars.mayAdopt(act, signedIn)) {
      throw new AccessDeniedException("Not open to " + signedIn.officer().role() + ": " + act);
    }
  }
}
