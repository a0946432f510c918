package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.InterventionPast;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.school.SchoolInTime;

/** The pasts of schools, as the ledger folds them, from the entries that a test tells. */
public final class Pasts {

  private Pasts() {}

  public static SchoolPast of(
      List<PlacementEvent> placings,
      Function<LocalDate, SchoolInLaw> law,
      Particulars school,
      Adoptions adoptions) {
    return of(placings, law, SchoolInTime.always(school), adoptions);
  }

  public static SchoolPast of(
      List<PlacementEvent> placings,
      Function<LocalDate, SchoolInLaw> law,
      SchoolInTime school,
      Adoptions adoptions) {
    var journal = Journal.<PlacementEvent>empty();
    for (var event : placings) {
      journal = PlacementDecisions.read(journal, journal.length(), event);
    }
    return new SchoolPastsInEventStore.Past(journal, new InLaw(law), school, adoptions);
  }

  static InterventionPast inLaw(Function<LocalDate, SchoolInLaw> law) {
    return new InLaw(law);
  }

  private record InLaw(Function<LocalDate, SchoolInLaw> law) implements InterventionPast {
    @Override
    public SchoolInLaw on(LocalDate day) {
      return law.apply(day);
    }

    @Override
    public Set<LocalDate> days() {
      return Set.of();
    }

    @Override
    public List<Inspected> inspections() {
      return List.of();
    }

    @Override
    public InterventionPast asPublished() {
      return this;
    }
  }
}
