package org.interventionledger.ui.journey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day that a page is asked about, as it was typed. */
record DayAsked(String typed) {

  DayAsked {
    typed = typed == null ? "" : typed.strip();
  }

  /** Empty where nothing was typed, or no day. */
  Optional<LocalDate> day() {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  boolean isNoDay() {
    return !typed.isEmpty() && day().isEmpty();
  }
}
