package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.activity.Duty;

/** How what the authority itself owes stands today, as the diary reckons it. */
public record OwnStandings(List<Duty> duties, LocalDate today) {

  /** Of one row of a version: what is open, and what was done in the stretch that today is in. */
  public List<Duty> of(OwnVersion version, OwnRow row) {
    return duties.stream()
        .filter(duty -> duty.framework().is(version.version()))
        .filter(duty -> duty.row().section().equals(row.section()))
        .filter(duty -> duty.activity().equals(row.id()))
        .filter(this::isOfToday)
        .toList();
  }

  private boolean isOfToday(Duty duty) {
    return switch (duty.state()) {
      case DUE, OVERDUE, OPTIONAL, TERM_DATES_NOT_HELD, CONDITION_NOT_KNOWN -> true;
      case DONE -> duty.dueBy().filter(today::isAfter).isEmpty();
      case DONE_LATE, MISSED -> false;
    };
  }
}
