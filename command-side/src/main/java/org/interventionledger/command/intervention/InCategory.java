package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.terms.Provision;

/**
 * That a school was eligible by a category of concern: from HMCI's notice until a later report
 * ended it.
 *
 * @param later the outcomes of all later inspections, in the order in which they took effect
 */
record InCategory(
    Provision gateway, InspectionOutcomeRecorded by, List<InspectionOutcomeRecorded> later) {

  InCategory {
    later = List.copyOf(later);
  }

  /** What a school's inspections came to, in the order of recording. */
  static Stream<InCategory> of(List<InspectionOutcomeRecorded> inspections) {
    return IntStream.range(0, inspections.size())
        .boxed()
        .flatMap(
            number ->
                inspections.get(number).provision().stream()
                    .map(
                        gateway ->
                            new InCategory(
                                gateway.ofAnyDay(),
                                inspections.get(number),
                                after(number, inspections))));
  }

  /** The one that stands on a day: a later one ends an earlier one. */
  static Optional<InCategory> on(List<InspectionOutcomeRecorded> inspections, LocalDate day) {
    return of(inspections).filter(category -> category.standsOn(day)).reduce((_, later) -> later);
  }

  /** The later of two is the one inspected later; on one day, the one recorded later. */
  private static List<InspectionOutcomeRecorded> after(
      int number, List<InspectionOutcomeRecorded> inspections) {
    var inspectedOn = inspections.get(number).inspectedOn();
    return IntStream.range(0, inspections.size())
        .filter(
            other -> {
              var otherOn = inspections.get(other).inspectedOn();
              return otherOn.isAfter(inspectedOn) || otherOn.equals(inspectedOn) && other > number;
            })
        .mapToObj(inspections::get)
        .sorted(Comparator.comparing(InspectionOutcomeRecorded::takesEffectOn))
        .toList();
  }

  LocalDate since() {
    return by.takesEffectOn();
  }

  /** The report that ended it, or the notice on it. */
  Optional<InspectionOutcomeRecorded> endedBy() {
    return later.stream().filter(outcome -> outcome.ends().contains(gateway)).findFirst();
  }

  /** Its last day. */
  Optional<LocalDate> until() {
    return endedBy().map(outcome -> outcome.takesEffectOn().minusDays(1));
  }

  boolean standsOn(LocalDate day) {
    return !day.isBefore(since()) && until().filter(day::isAfter).isEmpty();
  }
}
