package org.interventionledger.command.acting;

import java.time.LocalDate;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;

/** Whether a school is open, as the national register has it. */
public final class OpenSchools {

  private OpenSchools() {}

  public static boolean isOpen(Particulars school, LocalDate on) {
    return school.closedOn() == null
        ? school.status() != EstablishmentStatus.CLOSED
        : !hasClosed(school, on);
  }

  /** Whether the day comes after its last, where that is held. */
  public static boolean hasClosed(Particulars school, LocalDate on) {
    return school.closedOn() != null && on.isAfter(school.closedOn());
  }
}
