package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.query.reading.Readerships;

/** What followed by rules of the framework: by which rule, and after what. */
final class RuleSentences {

  private RuleSentences() {}

  static Telling of(RuleEvent event) {
    var telling =
        switch (event) {
          case PlacedByRule placed ->
              PlacementSentences.of(placed, placed.subject())
                  .naming("register", placed.registerLabel());
          case LevelRaisedByRule raised ->
              PlacementSentences.of(raised, raised.level().subject())
                  .naming("level", raised.level().label())
                  .naming("before", raised.before().map(LevelGiven::label));
          case CourseCalledFor called ->
              Telling.of(called, called.force())
                  .naming("steps", inASentence(called.steps()))
                  .detail("calledFor", called.steps().stream().map(RuleSentences::step).toList());
          case RuleFoundSatisfied found -> Telling.of(found);
          case FoundAtHighestLevel found ->
              Telling.of(found)
                  .naming("level", found.level().label())
                  .naming("scale", found.scale().label());
          case RuleCeasedToHold ceased -> Telling.of(ceased);
        };
    var cause = event.cause();
    return telling.naming("rule", cause.rule()).naming("cause", cause(cause));
  }

  private static String step(CourseStep step) {
    return Words.sentence("CourseStep." + step.verb().name(), Map.of("of", labels(step.of())));
  }

  /** What is called for, where that is said; the heading of each begins with a capital letter. */
  private static Optional<String> inASentence(List<CourseStep> steps) {
    return steps.stream()
        .map(RuleSentences::step)
        .map(step -> step.substring(0, 1).toLowerCase(Locale.UK) + step.substring(1))
        .reduce((some, one) -> some + "; " + one);
  }

  /**
   * The entry that it follows, by its number in its stream as the timeline shows it, so that it can
   * be found; of one that not every reader of the register may open, neither number nor day.
   */
  private static String cause(RuleCause cause) {
    var stream = cause.entry().stream().replaceFirst(":.*", "");
    return Readerships.isOpenToRegister(cause.type())
        ? Words.sentence(
            "RuleCause." + stream,
            Map.of("on", cause.happenedOn(), "entry", cause.entry().number()))
        : Words.sentence("RuleCause." + stream + ".closed", Map.of());
  }

  static List<String> labels(List<Labelled> of) {
    return of.stream().map(Labelled::label).toList();
  }
}
