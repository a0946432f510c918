package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What happened in a school's intervention and was not put right, to be asked as of any day by the
 * figures and the cadences of a framework.
 */
public interface InterventionPast {

  SchoolInLaw on(LocalDate day);

  /** The days on which something began to count. */
  Set<LocalDate> days();

  /** Every graded inspection, the latest last. */
  List<Inspected> inspections();

  /**
   * A graded inspection.
   *
   * @param knownOn the day from which its outcome counts
   * @param grade its overall grade, under the name by which conditions ask
   */
  record Inspected(LocalDate inspectedOn, LocalDate knownOn, Value grade) {}
}
