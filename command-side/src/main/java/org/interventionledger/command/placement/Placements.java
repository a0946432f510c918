package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;

/** Placing a school on a register, giving it a level and an adviser, and removing it. */
final class Placements {

  private Placements() {}

  static List<PlacementEvent> place(PlaceOnRegister act, Standing standing, Adoptions adoptions) {
    var rules = adoptions.forJourney(standing.journey(), act.placedOn());
    var register = rules.register(act.register());
    var already = standing.registers().get(register.id());
    if (already != null) {
      throw Refused.byRule(
          FrameworkRefusal.ALREADY_ON_REGISTER,
          rules.cite("scale " + register.id()),
          text("register", register.label()),
          date("since", already.placedOn()));
    }
    standing
        .removalBefore(register.id())
        .ifPresent(removal -> Order.check(act.placedOn(), removal));
    act.reviewOn().ifPresent(review -> Order.check(review, act.placedOn(), "placedOn"));
    var placed =
        new PlacedOnRegister(
            act.urn(),
            adoptions.authority(),
            act.placedOn(),
            register.id(),
            register.label(),
            act.reasons(),
            act.underAuthority(),
            act.reviewOn(),
            rules.version());
    return Stream.of(
            Optional.of(placed),
            levelWith(act, standing, adoptions, rules),
            adviserWith(act, standing, adoptions))
        .<PlacementEvent>flatMap(Optional::stream)
        .toList();
  }

  static LevelChanged changeLevel(ChangeLevel act, Standing standing, Adoptions adoptions) {
    var rules = adoptions.forJourney(standing.journey(), act.changedOn());
    var level = rules.level(act.level());
    var before = Optional.ofNullable(standing.levels().get(level.scale()));
    if (before.filter(last -> isSame(last, level, rules)).isPresent()) {
      throw Refused.byRule(
          RecordRefusal.NOTHING_CHANGED,
          rules.cite("scale " + level.scale()),
          text("level", level.label()),
          date("since", before.get().changedOn()));
    }
    before.ifPresent(last -> Order.check(act.changedOn(), last));
    act.reviewOn().ifPresent(review -> Order.check(review, act.changedOn(), "changedOn"));
    return new LevelChanged(
        act.urn(),
        adoptions.authority(),
        act.changedOn(),
        level,
        before.map(LevelChanged::level),
        act.reasons(),
        act.underAuthority(),
        act.reviewOn(),
        rules.version());
  }

  static RemovedFromRegister remove(
      RemoveFromRegister act, Standing standing, Adoptions adoptions) {
    var rules = adoptions.forJourney(standing.journey(), act.removedOn());
    var register = rules.register(act.register());
    var placed = standing.registers().get(register.id());
    if (placed == null) {
      throw Refused.byRule(
          FrameworkRefusal.NOT_ON_REGISTER,
          rules.cite("scale " + register.id()),
          text("register", register.label()));
    }
    Order.check(act.removedOn(), placed);
    return new RemovedFromRegister(
        act.urn(),
        adoptions.authority(),
        act.removedOn(),
        register.id(),
        register.label(),
        act.reasons(),
        act.underAuthority(),
        rules.version());
  }

  static AdviserAssigned assign(AssignAdviser act, Standing standing, Adoptions adoptions) {
    standing
        .adviser()
        .ifPresent(
            last -> {
              if (last.adviser().equals(act.adviser())) {
                throw new Refused(
                    RecordRefusal.NOTHING_CHANGED,
                    text("adviser", act.adviser()),
                    date("since", last.assignedOn()));
              }
              Order.check(act.assignedOn(), last);
            });
    return new AdviserAssigned(act.urn(), adoptions.authority(), act.assignedOn(), act.adviser());
  }

  /** The level it gets with the register, unless it has it already. */
  private static Optional<LevelChanged> levelWith(
      PlaceOnRegister act, Standing standing, Adoptions adoptions, LocalRules rules) {
    return act.level()
        .filter(choice -> !has(standing, rules.level(choice), rules))
        .map(
            choice ->
                new ChangeLevel(
                    act.urn(),
                    act.placedOn(),
                    choice,
                    act.reasons(),
                    act.underAuthority(),
                    Optional.empty()))
        .map(
            change ->
                changeLevel(change, standing.onJourney(Optional.of(rules.version())), adoptions));
  }

  /** The adviser it gets with the register, unless it has that one already. */
  private static Optional<AdviserAssigned> adviserWith(
      PlaceOnRegister act, Standing standing, Adoptions adoptions) {
    return act.adviser()
        .filter(name -> standing.adviser().filter(last -> last.adviser().equals(name)).isEmpty())
        .map(
            name ->
                assign(new AssignAdviser(act.urn(), act.placedOn(), name), standing, adoptions));
  }

  private static boolean has(Standing standing, LevelGiven level, LocalRules rules) {
    var last = standing.levels().get(level.scale());
    return last != null && isSame(last, level, rules);
  }

  private static boolean isSame(LevelChanged last, LevelGiven level, LocalRules rules) {
    return last.level().equals(level) && last.framework().equals(rules.version());
  }
}
