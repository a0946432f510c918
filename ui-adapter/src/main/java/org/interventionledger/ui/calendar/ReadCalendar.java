package org.interventionledger.ui.calendar;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CalendarCommand;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.ui.form.Answers.Answer;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.layout.Dates;
import org.springframework.stereotype.Component;

/** What was read of a file, in words, to be checked before it is adopted. */
@Component
class ReadCalendar {

  private final Labels labels;
  private final Dates dates;

  ReadCalendar(Labels labels, Dates dates) {
    this.labels = labels;
    this.dates = dates;
  }

  Answer answer(String file, CalendarCommand command) {
    return new Answer(
        labels.message("calendars.check.read", file),
        switch (command) {
          case AdoptBankHolidays holidays -> lines(holidays);
          case AdoptTermDates terms -> terms.years().stream().flatMap(this::lines).toList();
        });
  }

  private List<String> lines(AdoptBankHolidays command) {
    var years =
        command.holidays().stream()
            .collect(
                Collectors.groupingBy(
                    holiday -> holiday.day().getYear(), TreeMap::new, Collectors.counting()));
    return Stream.concat(
            Stream.of(labels.message("calendars.bank-holidays.of", labels.of(command.division()))),
            years.entrySet().stream()
                .map(
                    year ->
                        labels.message(
                            "calendars.check.year", year.getKey().toString(), year.getValue())))
        .toList();
  }

  private Stream<String> lines(TermDates year) {
    return Stream.concat(
        Stream.of(year.year().toString()),
        year.terms().stream()
            .map(term -> term(term) + term.halfTerm().map(this::halfTerm).orElse("")));
  }

  private String halfTerm(HalfTerm holiday) {
    return " "
        + labels.message(
            "calendars.half-term", dates.day(holiday.firstDay()), dates.day(holiday.lastDay()));
  }

  private String term(Term term) {
    return labels.message(
        "calendars.term", term.name(), dates.day(term.firstDay()), dates.day(term.lastDay()));
  }
}
