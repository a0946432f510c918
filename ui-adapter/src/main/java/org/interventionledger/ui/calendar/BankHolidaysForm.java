package org.interventionledger.ui.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.ui.form.Lines;

/** Adopt a list of bank holidays of one part of the United Kingdom. */
record BankHolidaysForm(
    @NotNull Division division,
    @NotNull @Size(max = 500) String source,
    LocalDate adoptedOn,
    @Lines String lateReason)
    implements CalendarForm {}
