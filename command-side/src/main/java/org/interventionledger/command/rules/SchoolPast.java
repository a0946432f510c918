package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.InterventionPast.Inspected;

/** One school's whole record, to be asked as of any day. */
public interface SchoolPast {

  /** What was known by the end of the day, under the framework that the school was under. */
  Facts on(LocalDate day);

  /** The rules that the school was under on a day, if it was under any. */
  Optional<LocalRules> rules(LocalDate day);

  /** The entries of its placement that count, in order. */
  List<PlacementEvent> placings();

  /** The days on which something happened, or the school became another in kind. */
  NavigableSet<LocalDate> days();

  /** Every graded inspection, the latest last. */
  List<Inspected> inspections();

  /** The same to whoever learns of an inspection from its published report and not before. */
  SchoolPast asPublished();

  /** As it would be, had this been entered as well. */
  SchoolPast with(PlacementEvent event);
}
