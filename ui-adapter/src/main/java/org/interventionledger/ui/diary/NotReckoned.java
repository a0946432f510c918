package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.NotKnown;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.terms.Urn;

/**
 * An activity of a framework of which nobody can tell by when it is due, or whether it was missed:
 * the term dates of the school year are not held, or whether it is a duty hangs on something that
 * nobody recorded.
 *
 * @param reason the one or the other
 * @param schoolYear in which it is due, may be due or may have been missed, where it goes by days
 * @param from the first day of the stretch, of the school year, or that of the change
 * @param since the change from which it would stand open
 * @param dueBy the day by which it is due if it is a duty
 * @param notKnown what nobody recorded
 * @param schools where it is to be held; none where the authority itself owes it
 * @param own the row of the framework that the authority itself owes; empty for schools
 */
public record NotReckoned(
    Duty.State reason,
    Optional<SchoolYear> schoolYear,
    Optional<LocalDate> from,
    Optional<LocalDate> since,
    Optional<LocalDate> dueBy,
    String activity,
    String label,
    List<NotKnown> notKnown,
    List<String> forWhom,
    String basis,
    List<At> schools,
    Optional<PackRow> own) {

  /** One of the schools where it is to be held. */
  public record At(Urn urn, String school) {}

  private record Same(
      Duty.State reason,
      Optional<SchoolYear> schoolYear,
      Optional<LocalDate> from,
      Optional<LocalDate> since,
      Optional<LocalDate> dueBy,
      String activity,
      String label,
      List<NotKnown> notKnown,
      String basis,
      Optional<PackRow> own) {}

  public NotReckoned {
    notKnown = List.copyOf(notKnown);
    forWhom = List.copyOf(forWhom);
    schools = List.copyOf(schools);
  }

  static List<NotReckoned> of(Duties duties) {
    return duties.duties().stream()
        .filter(duty -> isNotReckoned(duty.state()))
        .collect(groupingBy(NotReckoned::same, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(same -> of(same.getKey(), same.getValue()))
        .toList();
  }

  private static NotReckoned of(Same same, List<Duty> duties) {
    return new NotReckoned(
        same.reason(),
        same.schoolYear(),
        same.from(),
        same.since(),
        same.dueBy(),
        same.activity(),
        same.label(),
        same.notKnown(),
        duties.stream().flatMap(duty -> duty.forWhom().stream()).distinct().toList(),
        same.basis(),
        duties.stream().flatMap(duty -> at(duty).stream()).distinct().toList(),
        same.own());
  }

  private static Optional<At> at(Duty duty) {
    return duty.urn().flatMap(urn -> duty.school().map(school -> new At(urn, school)));
  }

  private static Same same(Duty duty) {
    return new Same(
        duty.state(),
        duty.from().map(SchoolYear::of),
        duty.from(),
        NotKnownWords.since(duty),
        duty.dueBy(),
        duty.activity(),
        duty.label(),
        duty.notKnown(),
        DutyItems.basis(duty),
        DutyItems.own(duty));
  }

  private static boolean isNotReckoned(Duty.State state) {
    return switch (state) {
      case TERM_DATES_NOT_HELD, CONDITION_NOT_KNOWN -> true;
      case DUE, DONE, OVERDUE, DONE_LATE, MISSED, OPTIONAL -> false;
    };
  }
}
