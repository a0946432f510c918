package org.interventionledger.command.placement;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;

/** What entries of a placement are about, in the words by which the conditions of a pack ask. */
final class Concern {

  private static final Predicate<Asked> NOTHING = _ -> false;

  private Concern() {}

  /** What is put right touches what it said, and what it says now. */
  static Predicate<Asked> touches(PlacementEvent event, Journal<PlacementEvent> before) {
    return event instanceof PlacementEntryCorrected put
        ? Stream.of(put.replacement(), before.entry(put.correction().entry()).map(Entry::event))
            .flatMap(Optional::stream)
            .map(Concern::touches)
            .reduce(NOTHING, Predicate::or)
        : touches(event);
  }

  /** What it is about, and what is counted or follows from it. */
  static Predicate<Asked> touches(PlacementEvent event) {
    return switch (event) {
      case IndicatorRecorded _, IndicatorWithdrawn _ ->
          of(event).or(new Asked.Now(AtTheAct.INDICATORS)::equals);
      case LocalStepTaken it -> new Asked.Standing(it.measure().id())::equals;
      // What was considered stands so.
      case CourseConsidered _ -> Asked.Standing.class::isInstance;
      case PlacementEvent _ -> of(event);
    };
  }

  /** The outcome of an activity that it put on record, and that was not on record before. */
  static Predicate<Asked> brings(PlacementEvent event, Journal<PlacementEvent> before) {
    return switch (event) {
      case ActivityNoted noted -> outcome(noted);
      case PlacementEntryCorrected put ->
          put.replacement()
              .filter(ActivityNoted.class::isInstance)
              .map(ActivityNoted.class::cast)
              .filter(noted -> !saysTheSame(noted, before.entry(put.correction().entry())))
              .map(Concern::outcome)
              .orElse(NOTHING);
      case PlacementEvent _ -> NOTHING;
    };
  }

  private static Predicate<Asked> outcome(ActivityNoted noted) {
    return noted.outcome().isEmpty() ? NOTHING : new Asked.Outcome(noted.activity().id())::equals;
  }

  /** Put right in its words alone, it is no other outcome. */
  private static boolean saysTheSame(ActivityNoted noted, Optional<Entry<PlacementEvent>> before) {
    return before
        .map(Entry::event)
        .filter(
            event ->
                event instanceof ActivityNoted earlier
                    && earlier.activity().equals(noted.activity())
                    && earlier.outcome().equals(noted.outcome())
                    && earlier.doneOn().equals(noted.doneOn()))
        .isPresent();
  }

  /** What conditions may ask that an entry is about. */
  static Predicate<Asked> of(PlacementEvent event) {
    return switch (event) {
      case GroundsEvent grounds -> of(grounds);
      case DisclosureRecorded it -> new Asked.Told(it.party().id())::equals;
      case PlacedOnRegister placed -> place(placed.place());
      case LevelChanged gained -> place(gained.level().ladder());
      case PlacementEvent.RemovedFromRegister removed -> place(removed.place());
      case MovedToFrameworkVersion moved -> asked -> moves(moved, asked);
      case AccessEvent _,
          PlacementEvent.AdviserAssigned _,
          PlacementEntryCorrected _,
          RuleEvent.CourseCalledFor _,
          RuleEvent.RuleFoundSatisfied _,
          RuleEvent.FoundAtHighestLevel _,
          RuleEvent.RuleCeasedToHold _ ->
          _ -> false;
      case RuleEvent.PlacedByRule placed -> place(placed.place());
      case RuleEvent.LevelRaisedByRule raised -> place(raised.level().ladder());
    };
  }

  /** Conditions ask of the school itself, which stands on a scale by the scale's id alone. */
  private static Predicate<Asked> place(String name) {
    return asked -> asked.equals(new Asked.Named(name)) || asked.equals(new Asked.Was(name));
  }

  private static boolean moves(MovedToFrameworkVersion moved, Asked asked) {
    return Stream.of(
            moved.registers().stream().map(RegisterMoved::place),
            moved.levels().stream().map(it -> it.level().ladder()),
            moved.registersAfter().stream().map(RegisterEntered::place),
            moved.levelsAfter().stream().map(it -> it.level().ladder()))
        .flatMap(places -> places)
        .anyMatch(name -> place(name).test(asked));
  }

  private static Predicate<Asked> of(GroundsEvent event) {
    return switch (event) {
      case IndicatorRecorded it -> new Asked.Shown(it.indicator().id())::equals;
      case IndicatorWithdrawn it -> new Asked.Shown(it.indicator().id())::equals;
      case FindingRecorded it -> new Asked.Named(it.fact().id())::equals;
      case ActivityNoted it ->
          asked ->
              asked.equals(new Asked.Done(it.activity().id()))
                  || asked.equals(new Asked.Outcome(it.activity().id()))
                  || it.contactBy().isPresent() && asked.equals(new Asked.Now(AtTheAct.CONTACT));
      case LocalStepTaken it ->
          asked ->
              it.standing() != LocalStanding.WITHDRAWN
                  && asked.equals(new Asked.Standing(it.measure().id()));
      case PartiesTold it ->
          asked -> it.parties().stream().anyMatch(one -> asked.equals(new Asked.Told(one.id())));
      case AssignmentAgreed _, CourseConsidered _ -> _ -> false;
    };
  }
}
