package org.interventionledger.command.placement;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;
import org.interventionledger.api.placement.RuleCommand.PutNoteRight;
import org.interventionledger.command.journal.Journal;

/** Taking note of activities that are recorded elsewhere. */
final class Noting {

  private Noting() {}

  /**
   * Nothing where note was taken before, or where the school's framework knows no such activity.
   */
  static List<PlacementEvent> activity(NoteActivity act, Standing standing, Case of) {
    return standing.grounds().noted().contains(act.entry())
        ? List.of()
        : of
            .adoptions()
            .rulesOf(standing.journeyOn(act.doneOn()), act.on())
            .flatMap(
                rules ->
                    rules
                        .pack()
                        .activity(act.activity())
                        .map(row -> noted(act, row, of, rules.version())))
            .stream()
            .toList();
  }

  /**
   * What counts elsewhere is noted in the place of the note of what was mistaken; the note alone is
   * withdrawn where nothing does. Done before, it leaves nothing to do.
   */
  static List<PlacementEvent> putRight(PutNoteRight act, Journal<PlacementEvent> journal, Case of) {
    var instead =
        act.instead().stream()
            .flatMap(note -> activity(note, Standing.of(journal.events()), of).stream())
            .findFirst();
    return journal.counting().stream()
        .filter(
            entry ->
                entry.event() instanceof ActivityNoted noted
                    && noted.entry().equals(act.mistaken()))
        .findFirst()
        .map(entry -> List.of(corrected(act, entry.number(), instead, of)))
        .orElseGet(() -> instead.stream().toList());
  }

  private static PlacementEvent corrected(
      PutNoteRight act, long note, Optional<PlacementEvent> instead, Case of) {
    var why = act.correction();
    return new PlacementEntryCorrected(
        act.urn(),
        of.authority(),
        new Correction(note, why.correctedOn(), why.reason(), why.explanation(), why.evidence()),
        instead);
  }

  private static PlacementEvent noted(
      NoteActivity act, Activity row, Case of, FrameworkVersion version) {
    return new ActivityNoted(
        act.urn(),
        of.authority(),
        act.doneOn(),
        new Labelled(row.id(), row.label()),
        act.outcome(),
        act.entry(),
        version,
        act.contactBy());
  }
}
