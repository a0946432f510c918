package org.interventionledger.command.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.CourseSteps;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Gates;
import org.interventionledger.command.rules.LocalAct;
import org.interventionledger.command.rules.OnRegister;

/**
 * What follows by one course. The ledger itself does only what an automatic rule says of a register
 * or a higher level, where no gate holds it up; everything else it calls for, and people do. It
 * takes nobody off a register, lowers no level and records no finding.
 */
final class Following {

  private final Rule.Course course;
  private final RuleCause cause;
  private final LocalRules rules;
  private final Standing standing;
  private final Facts facts;
  private final Case of;
  private final List<RuleEvent> done = new ArrayList<>();
  private final List<CourseStep> called = new ArrayList<>();

  private Following(
      Rule.Course course,
      RuleCause cause,
      LocalRules rules,
      Standing standing,
      Facts facts,
      Case of) {
    this.course = course;
    this.cause = cause;
    this.rules = rules;
    this.standing = standing;
    this.facts = facts;
    this.of = of;
  }

  static List<RuleEvent> of(
      Rule.Course course,
      RuleCause cause,
      LocalRules rules,
      Standing standing,
      Facts facts,
      Case of) {
    var following = new Following(course, cause, rules, standing, facts, of);
    course.then().follows().forEach(following::follow);
    return following.events();
  }

  private List<RuleEvent> events() {
    if (!called.isEmpty()) {
      done.add(
          new CourseCalledFor(
              of.urn(),
              of.authority(),
              of.today(),
              course.binding(),
              called,
              cause,
              rules.version()));
    }
    if (done.isEmpty()) {
      done.add(
          new RuleFoundSatisfied(of.urn(), of.authority(), of.today(), cause, rules.version()));
    }
    return List.copyOf(done);
  }

  private void follow(Consequence one) {
    switch (one) {
      case Consequence.SetTo(var name, var value) ->
          rules.pack().scale(name).ifPresentOrElse(it -> give(it, value), () -> call(one));
      case Consequence.Raise(var scale, var level) ->
          rules.pack().scale(scale).ifPresent(it -> give(it, level));
      case Consequence.Advance(var scales) ->
          scales.stream().flatMap(id -> rules.pack().scale(id).stream()).forEach(this::advance);
      case Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          call(one);
    }
  }

  private void call(Consequence one) {
    called.addAll(CourseSteps.of(one, rules.pack()));
  }

  private void advance(Scale scale) {
    var now = rank(scale);
    scale.levels().stream()
        .filter(level -> level.rank() > now)
        .min(Comparator.comparingInt(Level::rank))
        .ifPresentOrElse(next -> give(scale, next.id()), () -> noneAbove(scale));
  }

  /** The document says of no level above the highest: that the rule holds there is on record. */
  private void noneAbove(Scale scale) {
    level(scale)
        .ifPresent(
            highest ->
                done.add(
                    new FoundAtHighestLevel(
                        of.urn(),
                        of.authority(),
                        of.today(),
                        new Labelled(scale.id(), scale.label()),
                        highest,
                        cause,
                        rules.version())));
  }

  /** The level that the school has, or that at which a school starts. */
  private Optional<LevelGiven> level(Scale scale) {
    return Optional.ofNullable(standing.levels().get(scale.id()))
        .map(LevelGained::level)
        .or(
            () ->
                Optional.ofNullable(scale.start())
                    .flatMap(scale::level)
                    .map(it -> new LevelGiven(scale.id(), it.id(), it.label(), it.rank())));
  }

  private void give(Scale scale, String level) {
    if (scale.shape() == Shape.flag) {
      register(scale, level);
    } else {
      scale.level(level).filter(it -> it.rank() > rank(scale)).ifPresent(it -> raise(scale, it));
    }
  }

  private void register(Scale scale, String level) {
    var isOn = standing.registers().containsKey(scale.id());
    var toBeOn = level.equals(OnRegister.on(scale));
    if (isOn == toBeOn) {
      return;
    }
    if (!toBeOn) {
      called.add(CourseSteps.release(scale));
    } else if (isDoneByItself(scale, level)) {
      done.add(
          new PlacedByRule(
              of.urn(),
              of.authority(),
              of.today(),
              scale.id(),
              scale.label(),
              cause,
              rules.version()));
    } else {
      called.add(CourseSteps.give(scale, level));
    }
  }

  private void raise(Scale scale, Level level) {
    if (isDoneByItself(scale, level.id())) {
      done.add(
          new LevelRaisedByRule(
              of.urn(),
              of.authority(),
              of.today(),
              new LevelGiven(scale.id(), level.id(), level.label(), level.rank()),
              Optional.ofNullable(standing.levels().get(scale.id())).map(LevelGained::level),
              cause,
              rules.version()));
    } else {
      called.add(CourseSteps.give(scale, level.id()));
    }
  }

  private boolean isDoneByItself(Scale scale, String level) {
    return course.binding() == Force.automatic
        && !Gates.holdUp(rules, new LocalAct.Giving(scale.id(), level), facts, course.id());
  }

  private int rank(Scale scale) {
    return Optional.ofNullable(standing.levels().get(scale.id()))
        .map(given -> given.level().level())
        .or(() -> Optional.ofNullable(scale.start()))
        .flatMap(scale::level)
        .map(Level::rank)
        .orElse(Integer.MIN_VALUE);
  }
}
