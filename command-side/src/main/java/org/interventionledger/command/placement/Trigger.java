package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.StatutoryStep;
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
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolInLaw.Report;

/**
 * Something that happened, after which rules are applied.
 *
 * @param occasionFor of what it is a new occasion: a judgement, a finding, an outcome, a notice. A
 *     level or a register is none; it makes a condition true or false
 * @param touches what it may have made true or false
 * @param brings the outcome of an activity that it put on record, and that was not on record before
 */
record Trigger(
    EntryRef entry,
    String type,
    LocalDate on,
    Predicate<Asked> occasionFor,
    Predicate<Asked> touches,
    Predicate<Asked> brings) {

  private static final Predicate<Asked> NOTHING = _ -> false;
  private static final Asked GRADE = new Asked.OfSchool(SchoolFact.ofsted);
  private static final Asked CATEGORY = new Asked.OfSchool(SchoolFact.category);

  /**
   * An inspection is an occasion for what rests on its report alone. One on which neither grade nor
   * category rests, an older one or a visit without a grade, is none; what rules make of either is
   * caused by the reports that they rest on.
   */
  static List<Trigger> of(ApplyRules command, LocalRules rules, SchoolInLaw law) {
    var itself = itself(command, rules, law);
    return command.occasion() == Occasion.INSPECTION
            && !itself.occasionFor().test(GRADE)
            && !itself.occasionFor().test(CATEGORY)
        ? Stream.of(
                Stream.of(itself),
                law.graded().map(report -> report(report, GRADE, command)).stream(),
                law.categorised().map(report -> report(report, CATEGORY, command)).stream())
            .flatMap(triggers -> triggers)
            .toList()
        : List.of(itself);
  }

  private static Trigger report(Report report, Asked saysOf, ApplyRules command) {
    return new Trigger(
        report.entry(), command.type(), report.publishedOn(), NOTHING, saysOf::equals, NOTHING);
  }

  private static boolean isBy(ApplyRules command, Optional<Report> report) {
    return report.map(Report::entry).filter(command.entry()::equals).isPresent();
  }

  private static Trigger itself(ApplyRules command, LocalRules rules, SchoolInLaw law) {
    Predicate<Asked> occasion =
        switch (command.occasion()) {
          case INSPECTION ->
              asked ->
                  asked.equals(GRADE) && isBy(command, law.graded())
                      || asked.equals(CATEGORY) && isBy(command, law.categorised());
          case WARNING_NOTICE -> step(StatutoryStep.warningNotice, rules);
          case WARNING_NOTICE_ON_PAY -> step(StatutoryStep.payWarningNotice, rules);
          case OTHER -> _ -> false;
        };
    return new Trigger(command.entry(), command.type(), command.causedOn(), occasion, NOTHING, NOTHING);
  }

  private static Predicate<Asked> step(StatutoryStep step, LocalRules rules) {
    return asked ->
        asked instanceof Asked.Standing(var id)
            && rules.measure(id).filter(measure -> measure.statutory() == step).isPresent();
  }

  /**
   * An entry of the placement itself.
   *
   * @param before what counted until then
   */
  static Trigger of(PlacementEvent event, EntryRef entry, Journal<PlacementEvent> before) {
    return of(event, entry, brings(event, before));
  }

  /** An entry that a rule made, which brings no outcome of an activity. */
  static Trigger byRule(PlacementEvent event, EntryRef entry) {
    return of(event, entry, NOTHING);
  }

  private static Predicate<Asked> brings(PlacementEvent event, Journal<PlacementEvent> before) {
    return switch (event) {
      case ActivityNoted noted -> outcome(noted);
      case PlacementEntryCorrected put ->
          put.replacement()
              .filter(ActivityNoted.class::isInstance)
              .map(ActivityNoted.class::cast)
              .filter(noted -> !saysTheSame(noted, before.entry(put.correction().entry())))
              .map(Trigger::outcome)
              .orElse(NOTHING);
      case PlacementEvent _ -> NOTHING;
    };
  }

  private static Predicate<Asked> outcome(ActivityNoted noted) {
    return noted.outcome().isEmpty()
        ? NOTHING
        : new Asked.Outcome(noted.activity().id())::equals;
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

  private static Trigger of(PlacementEvent event, EntryRef entry, Predicate<Asked> brings) {
    var concerns = concerns(event);
    return new Trigger(
        entry,
        event.getClass().getSimpleName(),
        event.happenedOn(),
        event instanceof GroundsEvent ? concerns : NOTHING,
        concerns,
        brings);
  }

  private static Predicate<Asked> concerns(PlacementEvent event) {
    return switch (event) {
      case GroundsEvent grounds -> concerns(grounds);
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

  private static Predicate<Asked> concerns(GroundsEvent event) {
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
