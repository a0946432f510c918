package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.terms.Urn;

/**
 * An activity of a framework of which nobody can tell by when it is due, nor whether it was missed,
 * for the term dates of the school year are not held.
 *
 * @param schools where it is to be held; none where the authority itself owes it
 * @param own the row of the framework that the authority itself owes; empty for schools
 */
public record NotReckoned(
    SchoolYear schoolYear,
    String activity,
    String label,
    List<String> forWhom,
    String basis,
    List<At> schools,
    Optional<PackRow> own) {

  /** One of the schools where it is to be held. */
  public record At(Urn urn, String school) {}

  private record Same(
      SchoolYear schoolYear, String activity, String label, String basis, Optional<PackRow> own) {}

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
        duties.stream().flatMap(duty -> at(duty).stream()).distinct().toList(),
        same.own());
  }

  private static Optional<At> at(Duty duty) {
    return duty.urn().flatMap(urn -> duty.school().map(school -> new At(urn, school)));
  }

  private static Same same(Duty duty) {
    var year = SchoolYear.of(duty.from().orElseThrow());
    return new Same(
        year, duty.activity(), duty.label(), DutyItems.basis(duty), DutyItems.own(duty));
  }
}
