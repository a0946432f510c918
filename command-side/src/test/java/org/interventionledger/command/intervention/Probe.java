package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;

/**
 * An act that shows what a rule says, done on one day after another.
 *
 * @param does what is done, in words
 * @param on what comes of it on a day: what is recorded, or in italics the refusal
 */
record Probe(String does, Function<LocalDate, String> on) {

  /** What comes of the last of these acts at a community school. */
  static String outcome(InterventionCommand... acts) {
    return outcome(SomeSchools.COMMUNITY, acts);
  }

  static String outcome(Particulars school, InterventionCommand... acts) {
    return told(school, event -> event.getClass().getSimpleName(), acts);
  }

  /** What the last event says, in words; the refusal of the first act that is refused. */
  static String told(
      Particulars school, Function<InterventionEvent, String> words, InterventionCommand... acts) {
    return state(
        school,
        file -> words.apply(file.journal().events().reduce((_, later) -> later).orElseThrow()),
        acts);
  }

  static <E extends InterventionEvent> String told(
      Class<E> event, Function<E, String> words, InterventionCommand... acts) {
    return told(SomeSchools.COMMUNITY, last -> words.apply(event.cast(last)), acts);
  }

  /** Where the school then stands, in words. */
  static String state(
      Particulars school, Function<CaseFile, String> words, InterventionCommand... acts) {
    return refusedOr(() -> words.apply(Situation.at(school, acts).file()));
  }

  /** What the position of a day says after these acts, in words. */
  static String position(
      LocalDate day, Function<Position, String> words, InterventionCommand... acts) {
    return refusedOr(
        () -> {
          var journey = new Journey(SomeSchools.COMMUNITY);
          for (var act : acts) {
            journey.then(act);
          }
          return words.apply(journey.positionOn(day.toString()));
        });
  }

  /** What the refusal says in one of its facts. */
  static String refusalTells(String fact, InterventionCommand... acts) {
    try {
      Situation.at(SomeSchools.COMMUNITY, acts);
      return "recorded";
    } catch (Refused refused) {
      return "*"
          + refused.refusal()
          + "*"
          + refused.details().facts().stream()
              .filter(it -> it.name().equals(fact))
              .findFirst()
              .map(it -> ": " + it.value())
              .orElse("");
    }
  }

  private static String refusedOr(Supplier<String> outcome) {
    try {
      return outcome.get();
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }

  static String place(Optional<Provision> provision) {
    return provision.map(it -> it.instrument() + ", " + it.place()).orElse("no provision");
  }
}
