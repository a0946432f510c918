package org.interventionledger.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.ui.calendar.Calendars.Said;
import org.interventionledger.ui.form.ActForm;

/** What is filled in beside the file, whichever calendar it has. Empty is {@code null}. */
interface CalendarForm {

  String source();

  /** Left empty: today, as over the API. */
  LocalDate adoptedOn();

  String lateReason();

  default Said said(LocalDate today) {
    return new Said(
        Optional.ofNullable(adoptedOn()).orElse(today),
        source().strip(),
        ActForm.narrative(lateReason()));
  }
}
