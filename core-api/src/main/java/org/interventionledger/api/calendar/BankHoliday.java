package org.interventionledger.api.calendar;

import java.time.LocalDate;

/**
 * A bank holiday under the Banking and Financial Dealings Act 1971, in England unless a list of
 * another part of the United Kingdom has it. Lists have Christmas Day and Good Friday among them,
 * which are holidays at common law in England.
 *
 * @param name as the list has it, with its note, such as "Boxing Day (Substitute day)"
 */
public record BankHoliday(LocalDate day, String name) {

  /** As GOV.UK's list has it: a title, and a note that is often empty. */
  public static BankHoliday of(LocalDate day, String title, String notes) {
    return new BankHoliday(day, notes.isBlank() ? title : title + " (" + notes + ")");
  }
}
