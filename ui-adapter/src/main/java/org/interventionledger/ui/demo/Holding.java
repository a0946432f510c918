package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.terms.Narrative;

/**
 * An activity of a framework, held at a school on a day.
 *
 * @param activity its id in the framework
 * @param present parties of the framework
 * @param outcome one that the framework lists, where it lists any
 * @param told the day on which the school was told, where the framework asks for notice
 * @param departure why it was held otherwise than the framework has it
 */
record Holding(
    String activity,
    LocalDate on,
    List<String> present,
    Optional<String> outcome,
    Optional<LocalDate> told,
    Optional<String> departure) {

  static Holding of(String activity, LocalDate on, String... present) {
    return new Holding(
        activity, on, List.of(present), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Holding with(String found) {
    return new Holding(activity, on, present, Optional.of(found), told, departure);
  }

  Holding announced(LocalDate day) {
    return new Holding(activity, on, present, outcome, Optional.of(day), departure);
  }

  Holding otherwise(String why) {
    return new Holding(activity, on, present, outcome, told, Optional.of(why));
  }

  Deed saw(String account) {
    return school ->
        new RecordActivity(
            school.urn(),
            id(school, activity, on),
            on,
            activity,
            present.stream().map(party -> new TakingPart(party, Optional.empty())).toList(),
            told,
            outcome,
            new Narrative(account),
            departure.map(Narrative::new),
            List.of());
  }

  /** No activity of a school is held twice on one day. */
  static String id(DemoSchool school, String activity, LocalDate on) {
    return school.id(String.join(" ", Arrays.asList(activity, on.toString())));
  }
}
