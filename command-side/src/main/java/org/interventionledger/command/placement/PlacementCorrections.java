package org.interventionledger.command.placement;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.PuttingRight;
import org.interventionledger.command.journal.Replacement;

/**
 * Putting right what was entered about a school's registers, levels and adviser. The act as it
 * should have been is decided as it would have been at that time. What was done later under the
 * version of the framework that the entry brought in rests on it when the act would now come under
 * another.
 */
final class PlacementCorrections {

  private PlacementCorrections() {}

  static PlacementEntryCorrected decide(
      CorrectPlacementEntry act, Journal<PlacementEvent> journal, Adoptions adoptions) {
    var before = journal.before(act.correction().entry());
    var replacement =
        act.replacement()
            .map(
                right ->
                    new Replacement<PlacementEvent>(
                        kind(right), _ -> PlacementDecisions.decide(right, before, adoptions)));
    var instead =
        PuttingRight.decide(
            journal, act.correction(), restsOn(act, before, adoptions), replacement);
    return new PlacementEntryCorrected(act.urn(), adoptions.authority(), act.correction(), instead);
  }

  private static BiPredicate<PlacementEvent, PlacementEvent> restsOn(
      CorrectPlacementEntry act, Journal<PlacementEvent> before, Adoptions adoptions) {
    var journey = Standing.of(before.events()).journey();
    return (later, earlier) ->
        isAboutTheSame(later, earlier)
            || act.replacement()
                .filter(
                    _ -> version(earlier).isPresent() && version(earlier).equals(version(later)))
                .map(right -> adoptions.forJourney(journey, right.happenedOn()).version())
                .filter(other -> !other.equals(version(earlier).orElseThrow()))
                .isPresent();
  }

  /**
   * Later entries about the same register, scale or adviser, and a journey begun after a removal.
   */
  private static boolean isAboutTheSame(PlacementEvent later, PlacementEvent earlier) {
    return switch (earlier) {
      case PlacedOnRegister placed ->
          later instanceof RemovedFromRegister removed
              && removed.register().equals(placed.register());
      case RemovedFromRegister _ -> later instanceof PlacedOnRegister;
      case LevelChanged changed ->
          later instanceof LevelChanged next
              && next.level().scale().equals(changed.level().scale());
      case AdviserAssigned _ -> later instanceof AdviserAssigned;
      case PlacementEntryCorrected _ -> false;
    };
  }

  private static Class<? extends PlacementEvent> kind(PlacementCommand command) {
    return switch (command) {
      case PlaceOnRegister _ -> PlacedOnRegister.class;
      case ChangeLevel _ -> LevelChanged.class;
      case RemoveFromRegister _ -> RemovedFromRegister.class;
      case AssignAdviser _ -> AdviserAssigned.class;
      case CorrectPlacementEntry _ -> PlacementEntryCorrected.class;
    };
  }

  private static Optional<FrameworkVersion> version(PlacementEvent event) {
    return switch (event) {
      case PlacedOnRegister placed -> Optional.of(placed.framework());
      case LevelChanged changed -> Optional.of(changed.framework());
      case RemovedFromRegister removed -> Optional.of(removed.framework());
      case AdviserAssigned _, PlacementEntryCorrected _ -> Optional.empty();
    };
  }
}
