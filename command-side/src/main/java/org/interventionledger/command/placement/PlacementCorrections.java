package org.interventionledger.command.placement;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.interventionledger.api.placement.AccessCommand;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsCommand;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;
import org.interventionledger.api.placement.RuleCommand.PutNoteRight;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
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
      CorrectPlacementEntry act, Journal<PlacementEvent> journal, Case of) {
    var before = journal.before(act.correction().entry());
    var replacement =
        act.replacement()
            .map(
                right ->
                    new Replacement<PlacementEvent>(
                        kind(right), _ -> PlacementDecisions.byAct(right, before, of)));
    var instead =
        PuttingRight.decide(
            journal, act.correction(), restsOn(act, before, of.adoptions()), replacement);
    return new PlacementEntryCorrected(act.urn(), of.authority(), act.correction(), instead);
  }

  private static BiPredicate<PlacementEvent, PlacementEvent> restsOn(
      CorrectPlacementEntry act, Journal<PlacementEvent> before, Adoptions adoptions) {
    var journey = Standing.of(before.events()).journey();
    return (later, earlier) ->
        isAboutTheSame(later, earlier)
            || earlier instanceof MovedToFrameworkVersion move && isUnder(later, move, act)
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
          later instanceof RemovedFromRegister removed && removed.place().equals(placed.place())
              || moves(later, placed.place());
      case RemovedFromRegister _ ->
          later instanceof RegisterEntered || later instanceof MovedToFrameworkVersion;
      case LevelChanged changed ->
          later instanceof LevelGained next
                  && next.level().ladder().equals(changed.level().ladder())
              || moves(later, changed.level());
      case MovedToFrameworkVersion _ ->
          later instanceof RegisterEntered
              || later instanceof LevelGained
              || later instanceof RemovedFromRegister
              || later instanceof MovedToFrameworkVersion;
      case IndicatorRecorded recorded ->
          later instanceof IndicatorWithdrawn withdrawn
              && withdrawn.indicator().id().equals(recorded.indicator().id());
      case IndicatorWithdrawn withdrawn ->
          later instanceof IndicatorRecorded recorded
              && recorded.indicator().id().equals(withdrawn.indicator().id());
      case AdviserAssigned _ -> later instanceof AdviserAssigned;
      case NeedToKnowRecorded recorded ->
          later instanceof NeedToKnowEnded ended && ended.person().equals(recorded.person());
      case NeedToKnowEnded ended ->
          later instanceof NeedToKnowRecorded recorded && recorded.person().equals(ended.person());
      case RuleEvent.PlacedByRule placed ->
          later instanceof RemovedFromRegister removed && removed.place().equals(placed.place())
              || moves(later, placed.place());
      case RuleEvent.LevelRaisedByRule raised ->
          later instanceof LevelGained next && next.level().ladder().equals(raised.level().ladder())
              || moves(later, raised.level());
      case LocalStepTaken taken ->
          later instanceof LocalStepTaken next
              && next.measure().id().equals(taken.measure().id())
              && OrderOfStandings.restsOn(next.standing(), taken.standing());
      case PlacementEntryCorrected _, DisclosureRecorded _, GroundsEvent _, RuleEvent _ -> false;
    };
  }

  /**
   * Done under the version that a move brought, where the journey would not be under it any more. A
   * call by a rule does not rest on it: a rule that the journey is not under calls for nothing.
   */
  private static boolean isUnder(
      PlacementEvent later, MovedToFrameworkVersion move, CorrectPlacementEntry act) {
    var isThereAnyway =
        act.replacement()
            .filter(MoveToFrameworkVersion.class::isInstance)
            .map(MoveToFrameworkVersion.class::cast)
            .filter(again -> move.framework().is(again.to()))
            .filter(again -> !again.movedOn().isAfter(later.happenedOn()))
            .isPresent();
    return !isThereAnyway && doneUnder(later).filter(move.framework()::equals).isPresent();
  }

  /** The version under which an officer's act beside registers and levels was done. */
  private static Optional<FrameworkVersion> doneUnder(PlacementEvent event) {
    return switch (event) {
      case IndicatorRecorded it -> Optional.of(it.framework());
      case IndicatorWithdrawn it -> Optional.of(it.framework());
      case FindingRecorded it -> Optional.of(it.framework());
      case CourseConsidered it -> Optional.of(it.framework());
      case PartiesTold it -> Optional.of(it.framework());
      case LocalStepTaken it -> Optional.of(it.framework());
      case DisclosureRecorded it -> Optional.of(it.framework());
      case PlacedOnRegister _,
          LevelChanged _,
          RemovedFromRegister _,
          AdviserAssigned _,
          MovedToFrameworkVersion _,
          NeedToKnowRecorded _,
          NeedToKnowEnded _,
          AssignmentAgreed _,
          ActivityNoted _,
          RuleEvent _,
          PlacementEntryCorrected _ ->
          Optional.empty();
    };
  }

  private static boolean moves(PlacementEvent later, String place) {
    return later instanceof MovedToFrameworkVersion moved
        && moved.registers().stream().anyMatch(it -> it.place().equals(place));
  }

  private static boolean moves(PlacementEvent later, LevelGiven level) {
    return later instanceof MovedToFrameworkVersion moved
        && moved.levels().stream().anyMatch(it -> it.level().ladder().equals(level.ladder()));
  }

  private static Class<? extends PlacementEvent> kind(PlacementCommand command) {
    return switch (command) {
      case PlaceOnRegister _ -> PlacedOnRegister.class;
      case ChangeLevel _ -> LevelChanged.class;
      case RemoveFromRegister _ -> RemovedFromRegister.class;
      case AssignAdviser _ -> AdviserAssigned.class;
      case MoveToFrameworkVersion _ -> MovedToFrameworkVersion.class;
      case GroundsCommand grounds -> kind(grounds);
      case AccessCommand access -> kind(access);
      case NoteActivity _ -> ActivityNoted.class;
      case PutNoteRight _ -> PlacementEntryCorrected.class;
      // Never the act that an entry was: it is the ledger's own, and leaves none of its own.
      case ApplyRules _ -> RuleEvent.class;
      case CorrectPlacementEntry _ -> PlacementEntryCorrected.class;
    };
  }

  private static Class<? extends PlacementEvent> kind(GroundsCommand command) {
    return switch (command) {
      case RecordIndicator _ -> IndicatorRecorded.class;
      case WithdrawIndicator _ -> IndicatorWithdrawn.class;
      case RecordFinding _ -> FindingRecorded.class;
      case RecordConsideration _ -> CourseConsidered.class;
      case RecordTelling _ -> PartiesTold.class;
      case TakeLocalStep _ -> LocalStepTaken.class;
    };
  }

  private static Class<? extends PlacementEvent> kind(AccessCommand command) {
    return switch (command) {
      case RecordDisclosure _ -> DisclosureRecorded.class;
      case RecordNeedToKnow _ -> NeedToKnowRecorded.class;
      case EndNeedToKnow _ -> NeedToKnowEnded.class;
    };
  }

  private static Optional<FrameworkVersion> version(PlacementEvent event) {
    return switch (event) {
      case PlacedOnRegister placed -> Optional.of(placed.framework());
      case LevelChanged changed -> Optional.of(changed.framework());
      case RemovedFromRegister removed -> Optional.of(removed.framework());
      case AdviserAssigned _,
          MovedToFrameworkVersion _,
          PlacementEntryCorrected _,
          AccessEvent _,
          GroundsEvent _,
          RuleEvent _ ->
          Optional.empty();
    };
  }
}
