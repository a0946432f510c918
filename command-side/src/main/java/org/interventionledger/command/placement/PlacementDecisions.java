package org.interventionledger.command.placement;

import java.util.List;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;

/** Where each act on a placement is decided, and how its stream is read. */
final class PlacementDecisions {

  private PlacementDecisions() {}

  static List<PlacementEvent> decide(
      PlacementCommand command, Journal<PlacementEvent> journal, Adoptions adoptions) {
    var standing = Standing.of(journal.events());
    return switch (command) {
      case PlaceOnRegister act -> Placements.place(act, standing, adoptions);
      case ChangeLevel act -> List.of(Placements.changeLevel(act, standing, adoptions));
      case RemoveFromRegister act -> List.of(Placements.remove(act, standing, adoptions));
      case AssignAdviser act -> List.of(Placements.assign(act, standing, adoptions));
      case CorrectPlacementEntry act ->
          List.of(PlacementCorrections.decide(act, journal, adoptions));
    };
  }

  static Journal<PlacementEvent> read(
      Journal<PlacementEvent> journal, long number, PlacementEvent event) {
    return event instanceof PlacementEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
