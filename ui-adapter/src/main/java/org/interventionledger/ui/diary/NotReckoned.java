package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.terms.Urn;

/**
 * An activity of a framework of which nobody can tell by when it is due, nor whether it was missed,
 * for the term dates of the school year are not held.
 */
public record NotReckoned(
    SchoolYear schoolYear,
    String activity,
    String label,
    List<String> forWhom,
    String basis,
    List<At> schools) {

  /** One of the schools where it is to be held. */
  public record At(Urn urn, String school) {}

  private record Same(SchoolYear schoolYear, String activity, String label, String basis) {}

  public NotReckoned {
    forWhom = List.copyOf(forWhom);
    schools = List.copyOf(schools);
  }

  static List<NotReckoned> of(Duties duties) {
    return duties.duties().stream()
        .filter(duty -> duty.state() == Duty.State.TERM_DATES_NOT_HELD)
        .collect(groupingBy(NotReckoned::same, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(same -> of(same.getKey(), same.getValue()))
        .toList();
  }

  private static NotReckoned of(Same same, List<Duty> duties) {
    return new NotReckoned(
        same.schoolYear(),
        same.activity(),
        same.label(),
        duties.stream().flatMap(duty -> duty.forWhom().stream()).distinct().toList(),
        same.basis(),
        duties.stream().map(duty -> new At(duty.urn(), duty.school())).distinct().toList());
  }

  private static Same same(Duty duty) {
    var year = SchoolYear.of(duty.from().orElseThrow());
    return new Same(year, duty.activity(), duty.label(), DutyItems.basis(duty));
  }
}
