package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.placement.GroundsCommand;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.MeasureGates;

/** Putting on record what levels and rules rest on: indicators, findings, considerations, steps. */
final class GroundsDecisions {

  private GroundsDecisions() {}

  static GroundsEvent decide(
      GroundsCommand command, Standing standing, Journal<PlacementEvent> journal, Case of) {
    var rules = of.rules(standing.journeyOn(command.happenedOn()), command.happenedOn());
    return switch (command) {
      case RecordIndicator act -> record(act, standing.grounds(), rules, of);
      case WithdrawIndicator act -> withdraw(act, standing.grounds(), rules, of);
      case RecordFinding act -> find(act, standing.grounds(), rules, of);
      case RecordConsideration act -> new Considering(act, standing, rules, of).decide(journal);
      case RecordTelling act -> tell(act, standing, rules, of);
      case TakeLocalStep act -> take(act, standing, rules, of);
    };
  }

  private static IndicatorRecorded record(
      RecordIndicator act, Grounds grounds, LocalRules rules, Case of) {
    var indicator = indicator(act.indicator(), rules);
    if (grounds.isPresent(indicator.id())) {
      throw Refused.byRule(
          RecordRefusal.NOTHING_CHANGED,
          rules.cite("indicator " + indicator.id()),
          date("happenedOn", act.seenOn()));
    }
    return new IndicatorRecorded(
        act.urn(),
        of.authority(),
        act.seenOn(),
        indicator,
        act.words(),
        rules.version(),
        of.cited().all(act.evidence()));
  }

  private static IndicatorWithdrawn withdraw(
      WithdrawIndicator act, Grounds grounds, LocalRules rules, Case of) {
    var indicator = indicator(act.indicator(), rules);
    if (!grounds.isPresent(indicator.id())) {
      throw Refused.byRule(
          FrameworkRefusal.INDICATOR_NOT_ON_RECORD,
          rules.cite("indicator " + indicator.id()),
          text("indicator", indicator.label()));
    }
    return new IndicatorWithdrawn(
        act.urn(), of.authority(), act.withdrawnOn(), indicator, act.reasons(), rules.version());
  }

  private static Labelled indicator(String id, LocalRules rules) {
    return rules
        .indicator(id)
        .map((Indicator row) -> new Labelled(row.id(), row.label()))
        .orElseThrow(() -> rules.unknown("indicators", id));
  }

  private static FindingRecorded find(
      RecordFinding act, Grounds grounds, LocalRules rules, Case of) {
    var fact =
        rules
            .fact(act.fact())
            .filter(row -> !RecordedFact.DERIVED.equals(row.by()))
            .orElseThrow(() -> rules.unknown("facts", act.fact()));
    if (!fact.values().isEmpty() && !fact.values().contains(act.value())) {
      throw rules.unknown("fact " + fact.id(), act.value());
    }
    if (fact.by() != null && act.by().filter(by -> !by.equals(fact.by())).isPresent()) {
      throw Refused.byRule(
          FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY,
          rules.cite("fact " + fact.id() + rules.itemsInBrackets(fact.src())),
          text("of", fact.label()),
          text("parties", Assignments.labels(List.of(fact.by()), rules)));
    }
    Optional.ofNullable(grounds.findings().get(fact.id()))
        .ifPresent(last -> Order.check(act.foundOn(), last));
    return new FindingRecorded(
        act.urn(),
        of.authority(),
        act.foundOn(),
        new Labelled(fact.id(), fact.label()),
        act.value(),
        act.by()
            .or(() -> Optional.ofNullable(fact.by()))
            .map(party -> Assignments.party(party, rules)),
        act.reasons(),
        rules.version());
  }

  private static PartiesTold tell(RecordTelling act, Standing standing, LocalRules rules, Case of) {
    var parties = act.parties().stream().map(id -> Assignments.party(id, rules)).toList();
    var about = act.about().map(new AccessRows(rules)::covered);
    TellingOrder.check(act.parties(), about, act.toldOn(), rules, standing, of);
    return new PartiesTold(
        act.urn(), of.authority(), act.toldOn(), parties, act.what(), rules.version(), about);
  }

  private static LocalStepTaken take(
      TakeLocalStep act, Standing standing, LocalRules rules, Case of) {
    var measure =
        rules.measure(act.measure()).orElseThrow(() -> rules.unknown("measures", act.measure()));
    if (measure.statutory() != null) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_IS_THE_LAWS,
          rules.cite("measure " + measure.id()),
          text("measure", measure.label()),
          text("provision", measure.statutory().provision()));
    }
    var grounds = act.grounds().stream().map(id -> ground(measure, id, rules)).toList();
    var facts = of.facts(rules, standing);
    OrderOfStandings.check(act.standing(), measure, rules, facts);
    if (act.standing() == LocalStanding.ISSUED || act.standing() == LocalStanding.APPLIED) {
      MeasureGates.checkAny(
          List.of(measure), grounds.size(), rules, facts, standing.grounds()::departedFrom);
    }
    Optional.ofNullable(standing.grounds().steps().get(measure.id()))
        .ifPresent(last -> Order.check(act.takenOn(), last));
    return new LocalStepTaken(
        act.urn(),
        of.authority(),
        act.takenOn(),
        new Labelled(measure.id(), measure.label()),
        act.standing(),
        grounds,
        act.reasons(),
        rules.version());
  }

  private static Labelled ground(Measure measure, String id, LocalRules rules) {
    return measure.grounds().stream()
        .filter(ground -> ground.id().equals(id))
        .findFirst()
        .map(ground -> new Labelled(ground.id(), ground.inFull()))
        .orElseThrow(() -> rules.unknown("grounds of " + measure.id(), id));
  }
}
