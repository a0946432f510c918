package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.rules.InterventionPasts;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.springframework.stereotype.Component;

/** What would be entered, were a journey moved to another version; nothing is. */
@Component
public final class MovesForeseen {

  private final SchoolsInLaw inLaw;
  private final InterventionPasts pasts;

  MovesForeseen(SchoolsInLaw inLaw, InterventionPasts pasts) {
    this.inLaw = inLaw;
    this.pasts = pasts;
  }

  /** Empty where the move would be refused: by which rule, is told when it is recorded. */
  public Optional<MovedToFrameworkVersion> of(
      MoveToFrameworkVersion move,
      SchoolInTime school,
      Adoptions adoptions,
      SchoolPast past,
      LocalDate on) {
    var law = new Once<>(() -> inLaw.find(move.urn(), on));
    var inPast = new Once<>(() -> pasts.find(move.urn()));
    var of = new Case(move.urn(), school, adoptions, law, inPast, Cited.NOTHING, on);
    try {
      return Optional.of(Moves.decide(move, Standing.of(past.placings().stream()), of));
    } catch (Refused refused) {
      return Optional.empty();
    }
  }
}
