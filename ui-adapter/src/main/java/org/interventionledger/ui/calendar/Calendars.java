package org.interventionledger.ui.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarCommand;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.FindBankHolidays;
import org.interventionledger.api.calendar.FindBankHolidays.BankHolidaysInForce;
import org.interventionledger.api.calendar.FindTermDates;
import org.interventionledger.api.calendar.FindTermDates.TermDatesInForce;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** The one way from a calendar's file, of a page or of the API, to the ledger. */
@Component
class Calendars {

  private final Ledger ledger;

  Calendars(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is said about a file beside the file. */
  record Said(LocalDate adoptedOn, String source, Optional<Narrative> lateReason) {}

  /** Term dates of one authority. */
  record OfAuthority(AuthorityCode authority, TermDatesInForce held) {}

  BankHolidaysInForce bankHolidays(Division division) {
    return ledger.ask(new FindBankHolidays(division), BankHolidaysInForce.class);
  }

  /** Those of every part of the kingdom. */
  List<BankHolidaysInForce> bankHolidays() {
    return Arrays.stream(Division.values()).map(this::bankHolidays).toList();
  }

  TermDatesInForce termDates(AuthorityCode authority, Optional<Urn> school) {
    return ledger.ask(new FindTermDates(authority, school), TermDatesInForce.class);
  }

  /** Those of every authority that the reader serves. */
  List<OfAuthority> termDates(SignedIn signedIn) {
    return signedIn.authorities().stream()
        .sorted(Comparator.naturalOrder())
        .map(authority -> new OfAuthority(authority, termDates(authority, Optional.empty())))
        .toList();
  }

  /** A list of bank holidays as somebody means to adopt it; nothing is done yet. */
  Bound<AdoptBankHolidays> readBankHolidays(byte[] file, Division division, Said said) {
    return switch (CalendarText.bankHolidays(file, division)) {
      case Bound.Sound<List<BankHoliday>>(var holidays) ->
          new Bound.Sound<>(
              new AdoptBankHolidays(division, said.adoptedOn(), said.source(), holidays));
      case Bound.Faulty<List<BankHoliday>>(var faults) -> new Bound.Faulty<>(faults);
    };
  }

  /** Term dates as somebody means to adopt them; nothing is done yet. */
  Bound<AdoptTermDates> readTermDates(
      byte[] file, Optional<Urn> school, LongerThanAWeek week, Said said, SignedIn signedIn) {
    var authority = signedIn.officer().authority();
    return switch (CalendarText.termDates(file, authority)) {
      case Bound.Sound<List<TermDates>>(var years) ->
          new Bound.Sound<>(
              new AdoptTermDates(authority, school, said.adoptedOn(), week, years, said.source()));
      case Bound.Faulty<List<TermDates>>(var faults) -> new Bound.Faulty<>(faults);
    };
  }

  /** Do it, and wait until it can be seen. */
  boolean record(CalendarCommand command, Said said, SignedIn signedIn) {
    return ledger.act(command, signedIn.officer(), said.lateReason());
  }

  LocalDate today() {
    return ledger.today();
  }

  static boolean mayAdopt(Act act, SignedIn signedIn) {
    return act.isOpenTo(signedIn.officer().role());
  }
}
