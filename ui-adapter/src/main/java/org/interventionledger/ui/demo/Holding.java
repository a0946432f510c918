package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.Stating;
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
 * @param stated what a rule of the framework asks for at the act
 */
record Holding(
    String activity,
    LocalDate on,
    List<String> present,
    Optional<String> outcome,
    Optional<LocalDate> told,
    Optional<String> departure,
    Stating stated) {

  static Holding of(String activity, LocalDate on, String... present) {
    return new Holding(
        activity,
        on,
        List.of(present),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stating.NOTHING);
  }

  Holding with(String found) {
    return new Holding(activity, on, present, Optional.of(found), told, departure, stated);
  }

  Holding announced(LocalDate day) {
    return new Holding(activity, on, present, outcome, Optional.of(day), departure, stated);
  }

  Holding otherwise(String why) {
    return new Holding(activity, on, present, outcome, told, Optional.of(why), stated);
  }

  /** The party that made contact with the school, having read something or nothing before. */
  Holding contactedBy(String party, String... reviewed) {
    var stating = new Stating(List.of(reviewed), Optional.of(party), Optional.empty());
    return new Holding(activity, on, present, outcome, told, departure, stating);
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
            List.of(),
            stated);
  }

  /** No activity of a school is held twice on one day. */
  static String id(DemoSchool school, String activity, LocalDate on) {
    return school.id(String.join(" ", Arrays.asList(activity, on.toString())));
  }
}
