package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.OnRegister;

/**
 * Placing a school on a register, or its governing body or setting, giving it a level and an
 * adviser, and removing it.
 */
final class Placements {

  private Placements() {}

  static List<PlacementEvent> place(PlaceOnRegister act, Standing standing, Case of) {
    standing.checkAfterMove(act.placedOn());
    var rules = of.rules(standing.journey(), act.placedOn());
    var register = rules.register(act.register());
    checkSubject(register, act.subject(), rules);
    var already = standing.registers().get(act.place());
    if (already != null) {
      throw Refused.byRule(
          FrameworkRefusal.ALREADY_ON_REGISTER,
          rules.cite("scale " + register.id()),
          text("register", register.label()),
          term("subject", Subject.orSchool(act.subject())),
          date("since", already.placedOn()));
    }
    standing.removalBefore(act.place()).ifPresent(removal -> Order.check(act.placedOn(), removal));
    act.reviewOn().ifPresent(review -> Order.check(review, act.placedOn(), "placedOn"));
    var facts = of.facts(rules, standing);
    Assignments.check(
        register, OnRegister.on(register), act.agreed(), rules, facts, standing.grounds());
    var placed =
        new PlacedOnRegister(
            act.urn(),
            of.authority(),
            act.placedOn(),
            register.id(),
            register.label(),
            act.reasons(),
            act.underAuthority(),
            act.reviewOn(),
            rules.version(),
            act.subject());
    return Stream.of(
            Stream.of(placed),
            Assignments.agreed(
                of,
                act.placedOn(),
                register,
                OnRegister.on(register),
                act.agreed(),
                rules,
                standing.grounds())
                .stream(),
            levelWith(act, standing, of, rules),
            adviserWith(act, standing, of).stream())
        .<PlacementEvent>flatMap(events -> events)
        .toList();
  }

  static List<PlacementEvent> changeLevel(ChangeLevel act, Standing standing, Case of) {
    standing.checkAfterMove(act.changedOn());
    var rules = of.rules(standing.journey(), act.changedOn());
    var level = rules.level(act.level());
    var scale = rules.pack().scale(level.scale()).orElseThrow();
    checkSubject(scale, level.subject(), rules);
    var before = Optional.ofNullable(standing.levels().get(level.ladder()));
    if (before.filter(last -> isSame(last, level, rules)).isPresent()) {
      throw Refused.byRule(
          RecordRefusal.NOTHING_CHANGED,
          rules.cite("scale " + level.scale()),
          text("level", level.label()),
          date("since", before.get().changedOn()));
    }
    before.ifPresent(
        last -> Order.check(act.changedOn(), last.changedOn(), last.getClass().getSimpleName()));
    act.reviewOn().ifPresent(review -> Order.check(review, act.changedOn(), "changedOn"));
    Assignments.check(
        scale, level.level(), act.agreed(), rules, of.facts(rules, standing), standing.grounds());
    var changed =
        new LevelChanged(
            act.urn(),
            of.authority(),
            act.changedOn(),
            level,
            before.map(LevelGained::level),
            act.reasons(),
            act.underAuthority(),
            act.reviewOn(),
            rules.version());
    return Stream.of(
            Optional.of(changed),
            Assignments.agreed(
                of, act.changedOn(), scale, level.level(), act.agreed(), rules, standing.grounds()))
        .<PlacementEvent>flatMap(Optional::stream)
        .toList();
  }

  /** A scale is kept of the school, unless the framework says of whom else it is. */
  static void checkSubject(Scale scale, Subject said, LocalRules rules) {
    var subject = Subject.orSchool(said);
    if (!scale.keptOf().contains(subject)) {
      throw Refused.byRule(
          FrameworkRefusal.SUBJECT_NOT_GRADED,
          rules.cite("scale " + scale.id() + rules.itemsInBrackets(scale.src())),
          text("scale", scale.label()),
          term("subject", subject),
          terms("subjects", scale.keptOf()));
    }
  }

  static RemovedFromRegister remove(RemoveFromRegister act, Standing standing, Case of) {
    standing.checkAfterMove(act.removedOn());
    var rules = of.rules(standing.journey(), act.removedOn());
    var register = rules.register(act.register());
    var placed = standing.registers().get(act.place());
    if (placed == null) {
      throw Refused.byRule(
          FrameworkRefusal.NOT_ON_REGISTER,
          rules.cite("scale " + register.id()),
          text("register", register.label()),
          term("subject", Subject.orSchool(act.subject())));
    }
    Order.check(act.removedOn(), placed.placedOn(), placed.getClass().getSimpleName());
    return new RemovedFromRegister(
        act.urn(),
        of.authority(),
        act.removedOn(),
        register.id(),
        register.label(),
        act.reasons(),
        act.underAuthority(),
        rules.version(),
        act.subject());
  }

  static AdviserAssigned assign(AssignAdviser act, Standing standing, Case of) {
    standing
        .adviser()
        .ifPresent(
            last -> {
              if (last.adviser().equals(act.adviser()) && last.person().equals(act.person())) {
                throw new Refused(
                    RecordRefusal.NOTHING_CHANGED,
                    text("adviser", act.adviser()),
                    date("since", last.assignedOn()));
              }
              Order.check(act.assignedOn(), last);
            });
    return new AdviserAssigned(
        act.urn(), of.authority(), act.assignedOn(), act.adviser(), act.person());
  }

  /** The level that the same gets with the register, unless it has it already. */
  private static Stream<PlacementEvent> levelWith(
      PlaceOnRegister act, Standing standing, Case of, LocalRules rules) {
    return act
        .level()
        .map(choice -> new LevelChoice(choice.scale(), choice.level(), act.subject()))
        .filter(choice -> !has(standing, rules.level(choice), rules))
        .map(
            choice ->
                new ChangeLevel(
                    act.urn(),
                    act.placedOn(),
                    choice,
                    act.reasons(),
                    act.underAuthority(),
                    Optional.empty(),
                    act.agreed()))
        .stream()
        .flatMap(
            change ->
                changeLevel(change, standing.onJourney(Optional.of(rules.version())), of).stream());
  }

  /** The adviser it gets with the register, unless it has that one already. */
  private static Optional<AdviserAssigned> adviserWith(
      PlaceOnRegister act, Standing standing, Case of) {
    return act.adviser()
        .filter(name -> standing.adviser().filter(last -> last.adviser().equals(name)).isEmpty())
        .map(name -> assign(new AssignAdviser(act.urn(), act.placedOn(), name), standing, of));
  }

  private static boolean has(Standing standing, LevelGiven level, LocalRules rules) {
    var last = standing.levels().get(level.ladder());
    return last != null && isSame(last, level, rules);
  }

  private static boolean isSame(LevelGained last, LevelGiven level, LocalRules rules) {
    return last.level().equals(level) && last.framework().equals(rules.version());
  }
}
