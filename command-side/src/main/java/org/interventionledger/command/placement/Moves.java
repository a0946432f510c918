package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

/**
 * Moving a journey to another version of the framework. What the school stands at now is mapped
 * wholly, each register and each level, or nothing is moved. It gives no level anew: the gates and
 * the assignment of the new version are not asked for what was settled under the earlier one.
 */
final class Moves {

  private Moves() {}

  static MovedToFrameworkVersion decide(MoveToFrameworkVersion act, Standing standing, Case of) {
    var from = underWhich(act, standing);
    var to = toWhich(act, from, of);
    standing.latestPlacing().ifPresent(last -> Order.check(act.movedOn(), last.on(), last.type()));
    var mapping = new Mapping(standing, from, to);
    var moved =
        new MovedToFrameworkVersion(
            act.urn(),
            of.authority(),
            act.movedOn(),
            from,
            to.version(),
            mapping.registers(act.registers()),
            mapping.levels(act.levels()),
            List.of(),
            act.reasons(),
            act.underAuthority());
    return holding(moved, rulesHolding(to, standing.with(moved), of));
  }

  /** It may be a version of the authority that the school has left. */
  private static FrameworkVersion underWhich(MoveToFrameworkVersion act, Standing standing) {
    var version =
        standing
            .journey()
            .orElseThrow(
                () ->
                    new Refused(FrameworkRefusal.NO_JOURNEY_TO_MOVE, text("version", act.from())));
    if (!version.is(act.from())) {
      throw Refused.byRule(
          FrameworkRefusal.JOURNEY_UNDER_ANOTHER_VERSION,
          version.toString(),
          text("version", version),
          text("said", act.from()));
    }
    return version;
  }

  private static LocalRules toWhich(MoveToFrameworkVersion act, FrameworkVersion from, Case of) {
    var to = of.adoptions().chosen(act.to());
    if (to.version().equals(from)) {
      throw Refused.byRule(
          FrameworkRefusal.JOURNEY_UNDER_THIS_VERSION,
          to.version().toString(),
          text("version", to.version()));
    }
    if (to.since().isAfter(act.movedOn())) {
      throw Refused.byRule(
          FrameworkRefusal.VERSION_NOT_YET_IN_FORCE,
          to.version().toString(),
          text("version", to.version()),
          date("since", to.since()),
          date("on", act.movedOn()));
    }
    of.adoptions().checkTakesJourneys(to, act.movedOn());
    return to;
  }

  private static List<PackRow> rulesHolding(LocalRules to, Standing after, Case of) {
    var courses = Cascade.courses(to);
    if (courses.isEmpty()) {
      return List.of();
    }
    var facts = of.facts(to, after);
    return courses.stream()
        .filter(course -> Conditions.hold(course.condition(), facts) == Truth.TRUE)
        .map((Rule.Course course) -> PackRow.of(to.pack(), "rules", course.id(), course.src()))
        .toList();
  }

  private static MovedToFrameworkVersion holding(
      MovedToFrameworkVersion moved, List<PackRow> rules) {
    return new MovedToFrameworkVersion(
        moved.urn(),
        moved.authority(),
        moved.movedOn(),
        moved.from(),
        moved.framework(),
        moved.registers(),
        moved.levels(),
        rules,
        moved.reasons(),
        moved.underAuthority());
  }
}
