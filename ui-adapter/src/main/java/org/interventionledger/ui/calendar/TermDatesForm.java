package org.interventionledger.ui.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Lines;

/** Adopt the term dates of the authority, or of one school that sets its own. */
record TermDatesForm(
    @NotNull LongerThanAWeek week,
    String school,
    @NotNull @Size(max = 500) String source,
    LocalDate adoptedOn,
    @Lines String lateReason)
    implements CalendarForm {

  boolean namesNoUrn() {
    return school != null && !school.strip().matches("[1-9][0-9]{5}");
  }

  Optional<Urn> urn() {
    return Optional.ofNullable(school).map(String::strip).map(Urn::parse);
  }
}
