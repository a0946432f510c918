package org.interventionledger.command.placement;

import java.util.List;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;

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
            .rulesOf(standing.journey(), act.on())
            .flatMap(
                rules ->
                    rules
                        .pack()
                        .activity(act.activity())
                        .map(row -> noted(act, row, of, rules.version())))
            .stream()
            .toList();
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
        version);
  }
}
