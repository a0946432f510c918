package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.framework.LocalRules;
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
 * @param broughtOf the day of which it says so: that on which the activity was held, also where its
 *     outcome is put right later
 */
record Trigger(
    EntryRef entry,
    String type,
    LocalDate on,
    Predicate<Asked> occasionFor,
    Predicate<Asked> touches,
    Predicate<Asked> brings,
    LocalDate broughtOf) {

  private static final Predicate<Asked> NOTHING = _ -> false;
  private static final Asked GRADE = new Asked.OfSchool(SchoolFact.ofsted);
  private static final Asked ELIGIBLE = new Asked.OfSchool(SchoolFact.eligible);
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
        report.entry(),
        command.type(),
        report.publishedOn(),
        NOTHING,
        saysOf::equals,
        NOTHING,
        report.publishedOn());
  }

  private static boolean isBy(ApplyRules command, Optional<Report> report) {
    return report.map(Report::entry).filter(command.entry()::equals).isPresent();
  }

  private static Trigger itself(ApplyRules command, LocalRules rules, SchoolInLaw law) {
    Predicate<Asked> rests =
        asked ->
            asked.equals(GRADE) && isBy(command, law.graded())
                || asked.equals(CATEGORY) && isBy(command, law.categorised());
    Predicate<Asked> occasion =
        switch (command.occasion()) {
          case INSPECTION -> rests;
          case WARNING_NOTICE -> step(StatutoryStep.warningNotice, rules);
          case WARNING_NOTICE_ON_PAY -> step(StatutoryStep.payWarningNotice, rules);
          case OTHER -> _ -> false;
        };
    return new Trigger(
        command.entry(),
        command.type(),
        command.causedOn(),
        occasion,
        rests.or(Trigger::changesWithTheIntervention),
        NOTHING,
        command.causedOn());
  }

  /** Its eligibility and how formal steps stand; grade and category go with their reports. */
  private static boolean changesWithTheIntervention(Asked asked) {
    return asked.equals(ELIGIBLE) || asked instanceof Asked.Standing;
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
    return of(event, entry, Concern.touches(event, before), Concern.brings(event, before));
  }

  /** An entry that a rule made, which brings no outcome of an activity. */
  static Trigger byRule(PlacementEvent event, EntryRef entry) {
    return of(event, entry, Concern.touches(event), NOTHING);
  }

  private static Trigger of(
      PlacementEvent event, EntryRef entry, Predicate<Asked> touches, Predicate<Asked> brings) {
    var concerns = Concern.of(event);
    return new Trigger(
        entry,
        event.getClass().getSimpleName(),
        event.happenedOn(),
        event instanceof GroundsEvent ? concerns : NOTHING,
        touches,
        brings,
        counted(event).happenedOn());
  }

  /** What it puts in the place of an entry, or itself. */
  private static PlacementEvent counted(PlacementEvent event) {
    return event instanceof PlacementEntryCorrected(_, _, _, var replacement)
        ? replacement.orElse(event)
        : event;
  }
}
