package org.interventionledger.command.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessCommand;
import org.interventionledger.api.placement.GroundsCommand;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;
import org.interventionledger.api.placement.RuleCommand.PutNoteRight;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Journal;

/** Where each act on a placement is decided, and how its stream is read. */
final class PlacementDecisions {

  private PlacementDecisions() {}

  /** With everything that follows by rule. */
  static List<PlacementEvent> decide(
      PlacementCommand command, Journal<PlacementEvent> journal, Case of) {
    var done = byAct(command, journal, of);
    var after = journal;
    var triggers = new ArrayList<Trigger>();
    for (var event : done) {
      var number = after.length();
      triggers.add(Trigger.of(event, new EntryRef("placement:" + of.urn(), number), after));
      after = read(after, number, event);
    }
    var standing = Standing.of(after.events());
    var record = after.events().toList();
    var next = after.length();
    return Cascade.rulesFor(standing, of)
        .map(rules -> Cascade.after(firstOf(command, triggers, rules, of), record, next, rules, of))
        .map(follows -> Stream.concat(done.stream(), follows.stream()).toList())
        .orElse(done);
  }

  private static List<Trigger> firstOf(
      PlacementCommand command, List<Trigger> triggers, LocalRules rules, Case of) {
    return command instanceof ApplyRules apply
        ? Trigger.of(apply, rules, of.law().get())
        : triggers;
  }

  /** The act itself, without what follows by rule. */
  static List<PlacementEvent> byAct(
      PlacementCommand command, Journal<PlacementEvent> journal, Case of) {
    var standing = Standing.of(journal.events());
    return switch (command) {
      case PlaceOnRegister act -> Placements.place(act, standing, of);
      case ChangeLevel act -> Placements.changeLevel(act, standing, of);
      case RemoveFromRegister act -> List.of(Placements.remove(act, standing, of));
      case AssignAdviser act -> List.of(Placements.assign(act, standing, of));
      case MoveToFrameworkVersion act -> List.of(Moves.decide(act, standing, of));
      case GroundsCommand act -> List.of(GroundsDecisions.decide(act, standing, journal, of));
      case AccessCommand act -> List.of(AccessDecisions.decide(act, journal, of));
      case NoteActivity act -> Noting.activity(act, standing, of);
      case PutNoteRight act -> Noting.putRight(act, journal, of);
      case ApplyRules _ -> List.of();
      case CorrectPlacementEntry act -> List.of(PlacementCorrections.decide(act, journal, of));
    };
  }

  static Journal<PlacementEvent> read(
      Journal<PlacementEvent> journal, long number, PlacementEvent event) {
    return event instanceof PlacementEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
