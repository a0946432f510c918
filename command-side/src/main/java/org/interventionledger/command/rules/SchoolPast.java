package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.interventionledger.command.rules.InterventionPast.Inspected;

/** One school's whole record, to be asked as of any day. */
public interface SchoolPast {

  /** What was known by the end of the day, under the framework that the school was under. */
  Facts on(LocalDate day);

  /** The days on which something happened. */
  NavigableSet<LocalDate> days();

  /** Every graded inspection, the latest last. */
  List<Inspected> inspections();

  /** The same to whoever learns of an inspection from its published report and not before. */
  SchoolPast asPublished();
}
