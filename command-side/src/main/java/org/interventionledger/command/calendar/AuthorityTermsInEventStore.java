package org.interventionledger.command.calendar;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.FindTermDates.Held;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.terms.AuthorityCode;
import org.springframework.stereotype.Component;

/** Reads the streams of term dates, without taking their locks. */
@Component
record AuthorityTermsInEventStore(SchoolYearsInEventStore years) implements AuthorityTerms {

  @Override
  public List<TermDates> of(AuthorityCode authority) {
    return years.calendar(authority, Optional.empty()).years().values().stream()
        .map(Held::dates)
        .toList();
  }
}
