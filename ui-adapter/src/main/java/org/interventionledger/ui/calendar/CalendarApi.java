package org.interventionledger.ui.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.FindPapersToCount.PapersToCount;
import org.interventionledger.api.calendar.CalendarCommand;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.FindBankHolidays.BankHolidaysInForce;
import org.interventionledger.api.calendar.FindTermDates.TermDatesInForce;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.calendar.Calendars.Said;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendars that periods are counted with, over the API. */
@RestController
@RequestMapping(path = "/api/calendars", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calendars")
class CalendarApi {

  private final Calendars calendars;
  private final Recounts recounts;
  private final PapersAgain papers;
  private final JsonBody body;

  CalendarApi(Calendars calendars, Recounts recounts, PapersAgain papers, JsonBody body) {
    this.calendars = calendars;
    this.recounts = recounts;
    this.papers = papers;
    this.body = body;
  }

  /** The answer to an adoption. */
  record Adopted(boolean recorded, boolean shown) {}

  @GetMapping("/bank-holidays")
  @Operation(
      summary =
          "The bank holidays of a part of the United Kingdom that are counted with, by year, with"
              + " the list each year is from")
  BankHolidaysInForce bankHolidays(
      @RequestParam(defaultValue = "ENGLAND_AND_WALES") Division division) {
    return calendars.bankHolidays(division);
  }

  @PostMapping(path = "/bank-holidays", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Adopt a list of bank holidays, as https://www.gov.uk/bank-holidays.json has it",
      description =
          "Of the file, one division is read, which must be named: adopt each that is wanted by"
              + " itself. It counts for"
              + " the years that it has, which must be whole, in periods that count by it: a"
              + " request for information counts by all three, every other period by"
              + " england-and-wales. Periods that run are not moved. Open to: ADMINISTRATOR.")
  ResponseEntity<Adopted> adoptBankHolidays(
      @RequestParam Optional<Division> division,
      @RequestParam(defaultValue = "") String source,
      @RequestParam Optional<LocalDate> adoptedOn,
      @RequestParam Optional<String> lateReason,
      SignedIn signedIn,
      HttpServletRequest request)
      throws IOException {
    var said = said(source, adoptedOn, lateReason);
    var of = division.orElseThrow(() -> missing("division"));
    return adopted(
        calendars.readBankHolidays(body.bytes(request), of, said),
        said,
        signedIn,
        "bank-holidays?division=" + of);
  }

  @GetMapping("/term-dates")
  @Operation(summary = "The term dates held of your authority, or of one school that sets its own")
  TermDatesInForce termDates(@RequestParam Optional<Urn> school, SignedIn signedIn) {
    return calendars.termDates(signedIn.officer().authority(), school);
  }

  @PostMapping(
      path = "/term-dates",
      consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "Adopt the term dates of your authority, or of one school that sets its own",
      description =
          "JSON: a school year or a list of several, each with laCode, academicYear, terms (term,"
              + " start, halfTerm of two days, end) and closures. CSV: one row a term, with the"
              + " columns laCode, academicYear, term, start, halfTermStart, halfTermEnd, end. week"
              + " says which school holidays are longer than a week (SI 2005/2038, reg. 2). Open"
              + " to: ADMINISTRATOR, SENIOR_OFFICER, HEAD_OF_SERVICE.")
  ResponseEntity<Adopted> adoptTermDates(
      @RequestParam LongerThanAWeek week,
      @RequestParam Optional<Urn> school,
      @RequestParam(defaultValue = "") String source,
      @RequestParam Optional<LocalDate> adoptedOn,
      @RequestParam Optional<String> lateReason,
      SignedIn signedIn,
      HttpServletRequest request)
      throws IOException {
    var said = said(source, adoptedOn, lateReason);
    return adopted(
        calendars.readTermDates(body.bytes(request), school, week, said, signedIn),
        said,
        signedIn,
        "term-dates");
  }

  @GetMapping("/periods")
  @Operation(
      summary =
          "The periods of working days that run, each with its end on record and as counted now",
      description = "Nothing is moved by asking; a period moves by a recorded recalculation only.")
  List<Recounts.OfSchool> periods(SignedIn signedIn) {
    return recounts.of(signedIn);
  }

  @GetMapping("/papers")
  @Operation(
      summary =
          "The papers still to be written that would be due on another day, each with its day on"
              + " record and as counted now",
      description =
          "Nothing is moved by asking; the day moves by a recorded count only. leavesOut says of"
              + " which schools none is told, whether or not there is any.")
  PapersToCount papers(SignedIn signedIn) {
    return papers.of(signedIn);
  }

  private <C extends CalendarCommand> ResponseEntity<Adopted> adopted(
      Bound<C> read, Said said, SignedIn signedIn, String which) {
    return switch (read) {
      case Bound.Faulty<C>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<C>(var command) ->
          ResponseEntity.created(URI.create("/api/calendars/" + which))
              .body(new Adopted(true, calendars.record(command, said, signedIn)));
    };
  }

  private Said said(String source, Optional<LocalDate> adoptedOn, Optional<String> lateReason) {
    if (source.isBlank()) {
      throw missing("source");
    }
    return new Said(
        adoptedOn.orElseGet(calendars::today),
        source.strip(),
        lateReason.filter(reason -> !reason.isBlank()).map(Narrative::of));
  }

  private static FaultyRequest missing(String field) {
    return new FaultyRequest(List.of(new Fault(field, Fault.Kind.MISSING, List.of())));
  }
}
