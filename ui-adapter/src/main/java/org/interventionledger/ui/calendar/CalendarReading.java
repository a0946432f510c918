package org.interventionledger.ui.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.interventionledger.api.calendar.CalendarCommand;
import org.interventionledger.ui.calendar.Calendars.Said;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.PostedTree;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Reads a page's form and the text of the file that came with it; nothing is done yet. */
@Component
class CalendarReading {

  /** Longest file that a page takes, in characters: GOV.UK's list has about 20,000. */
  static final int LONGEST = 500_000;

  private final Binder binder;
  private final Calendars calendars;

  CalendarReading(Binder binder, Calendars calendars) {
    this.binder = binder;
    this.calendars = calendars;
  }

  /** What came of it. */
  sealed interface Read {

    record Sound(CalendarCommand command, Said said) implements Read {}

    record Faulty(List<Fault> inForm, List<Fault> inFile) implements Read {}
  }

  Read read(CalendarKind kind, Posted posted, SignedIn signedIn) {
    var tree = PostedTree.of(kind.fields(), posted);
    var text = UploadedText.in(posted);
    return switch (kind) {
      case BANK_HOLIDAYS ->
          read(
              binder.bind(BankHolidaysForm.class, tree),
              text,
              (form, file) ->
                  calendars.readBankHolidays(file, form.division(), form.said(calendars.today())));
      case TERM_DATES ->
          read(
              schoolChecked(binder.bind(TermDatesForm.class, tree)),
              text,
              (form, file) ->
                  calendars.readTermDates(
                      file, form.urn(), form.week(), form.said(calendars.today()), signedIn));
    };
  }

  private <F extends CalendarForm> Read read(
      Bound<F> bound,
      Optional<String> text,
      BiFunction<F, byte[], Bound<? extends CalendarCommand>> file) {
    var ofFile = ofFile(text);
    return switch (bound) {
      case Bound.Faulty<F>(var faults) -> new Read.Faulty(faults, ofFile);
      case Bound.Sound<F> _ when !ofFile.isEmpty() -> new Read.Faulty(List.of(), ofFile);
      case Bound.Sound<F>(var form) -> {
        var bytes = text.orElseThrow().getBytes(StandardCharsets.UTF_8);
        yield switch (file.apply(form, bytes)) {
          case Bound.Sound<? extends CalendarCommand>(var command) ->
              new Read.Sound(command, form.said(calendars.today()));
          case Bound.Faulty<? extends CalendarCommand>(var faults) ->
              new Read.Faulty(List.of(), faults);
        };
      }
    };
  }

  /** What is wrong before it is read. */
  private static List<Fault> ofFile(Optional<String> text) {
    if (text.isEmpty()) {
      return List.of(new Fault("", Kind.MISSING, List.of()));
    }
    return text.filter(it -> it.length() > LONGEST)
        .map(_ -> List.of(new Fault("", Kind.TOO_LONG, List.of(LONGEST))))
        .orElse(List.of());
  }

  private static Bound<TermDatesForm> schoolChecked(Bound<TermDatesForm> bound) {
    return switch (bound) {
      case Bound.Sound<TermDatesForm>(var form) when form.namesNoUrn() ->
          new Bound.Faulty<>(List.of(new Fault("school", Kind.NOT_A_URN, List.of())));
      case Bound.Sound<TermDatesForm> _, Bound.Faulty<TermDatesForm> _ -> bound;
    };
  }
}
