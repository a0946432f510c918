package org.interventionledger.api.calendar;

import java.time.LocalDate;

/**
 * A bank holiday in England under the Banking and Financial Dealings Act 1971. Lists have Christmas
 * Day and Good Friday among them, which are holidays at common law.
 *
 * @param name as the list has it, with its note, such as "Boxing Day (Substitute day)"
 */
public record BankHoliday(LocalDate day, String name) {

  /** As GOV.UK's list has it: a title, and a note that is often empty. */
  public static BankHoliday of(LocalDate day, String title, String notes) {
    return new BankHoliday(day, notes.isBlank() ? title : title + " (" + notes + ")");
  }
}
