package org.interventionledger.command.calendar;

import java.util.Optional;
import org.interventionledger.api.calendar.TermDatesSetBy;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/** Reads the streams of term dates and of the bank holidays, once something is counted by them. */
@Component
record DaysOfSchoolsInEventStore(SchoolYearsInEventStore years, Calendars calendars)
    implements DaysOfSchools {

  @Override
  public CountedDays of(Urn urn, Particulars school) {
    var own =
        TermDateOwners.setBy(school.type()) == TermDatesSetBy.GOVERNING_BODY
            ? Optional.of(urn)
            : Optional.<Urn>empty();
    return new CountedDays(
        () ->
            years.calendar(school.authority(), own).years().values().stream()
                .map(held -> held.dates())
                .toList(),
        calendars::workingDays);
  }
}
