package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.terms.Provision;

/**
 * That a school was eligible by a category of concern.
 *
 * @param until its last day; empty where no report so far ends it
 */
public record InCategory(InspectionOutcomeRecorded by, LocalDate since, Optional<LocalDate> until) {

  /**
   * What inspections came to, in the order of recording; one that ended before it began is none.
   */
  static List<InCategory> of(List<InspectionOutcomeRecorded> inspections) {
    var categories = new ArrayList<InCategory>();
    for (var number = 0; number < inspections.size(); number++) {
      var by = inspections.get(number);
      if (by.provision().isPresent()) {
        var until = firstEnd(number, inspections).map(day -> day.minusDays(1));
        if (until.filter(by.takesEffectOn()::isAfter).isEmpty()) {
          categories.add(new InCategory(by, by.takesEffectOn(), until));
        }
      }
    }
    return categories;
  }

  /** When the first report of a later inspection that says that it is over takes effect. */
  private static Optional<LocalDate> firstEnd(
      int number, List<InspectionOutcomeRecorded> inspections) {
    var gateway = inspections.get(number).provision();
    return IntStream.range(0, inspections.size())
        .filter(other -> isLater(other, number, inspections))
        .mapToObj(inspections::get)
        .filter(
            report -> gateway.map(Provision::ofAnyDay).filter(report.ends()::contains).isPresent())
        .map(InspectionOutcomeRecorded::takesEffectOn)
        .min(LocalDate::compareTo);
  }

  /** The later of two is the one inspected later; on one day, the one recorded later. */
  private static boolean isLater(
      int other, int number, List<InspectionOutcomeRecorded> inspections) {
    var order =
        inspections.get(other).inspectedOn().compareTo(inspections.get(number).inspectedOn());
    return order > 0 || order == 0 && other > number;
  }
}
