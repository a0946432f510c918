package org.interventionledger.command.placement;

import static java.util.stream.Collectors.toCollection;
import static org.interventionledger.api.placement.LocalStanding.APPLIED;
import static org.interventionledger.api.placement.LocalStanding.FAILED;
import static org.interventionledger.api.placement.LocalStanding.ISSUED;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Value;

/**
 * In which order the standings of a formal step come. What came of a step is said of one that was
 * taken, for gates ask for it: a compact that nobody made has not failed.
 */
final class OrderOfStandings {

  private static final Set<LocalStanding> TAKEN = EnumSet.of(ISSUED, APPLIED);
  private static final Set<LocalStanding> TO_WITHDRAW = EnumSet.of(ISSUED, APPLIED, FAILED);

  private OrderOfStandings() {}

  /**
   * @throws Refused where the step does not stand so that this may be said of it
   */
  static void check(LocalStanding said, Measure measure, LocalRules rules, Facts facts) {
    var now = now(measure, facts);
    switch (said) {
      case CONSIDERED -> checkNotTaken(now, measure, rules);
      case ISSUED, APPLIED -> {
        // It may be taken, and taken again.
      }
      case COMPLIED, FAILED -> checkAfter(TAKEN, said, now, measure, rules);
      case WITHDRAWN -> checkAfter(TO_WITHDRAW, said, now, measure, rules);
    }
  }

  private static void checkNotTaken(Set<LocalStanding> now, Measure measure, LocalRules rules) {
    if (now.stream().anyMatch(TAKEN::contains)) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_STANDS_ALREADY,
          cite(measure, rules),
          text("measure", measure.label()),
          terms("now", now));
    }
  }

  private static void checkAfter(
      Set<LocalStanding> after,
      LocalStanding said,
      Set<LocalStanding> now,
      Measure measure,
      LocalRules rules) {
    if (now.stream().noneMatch(after::contains)) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_NOT_STANDING,
          cite(measure, rules),
          text("measure", measure.label()),
          term("said", said),
          terms("after", after));
    }
  }

  private static String cite(Measure measure, LocalRules rules) {
    return rules.cite("measure " + measure.id() + rules.itemsInBrackets(measure.src()));
  }

  /** One, by the act here or by the act of its own that a step has; none where it was not taken. */
  private static Set<LocalStanding> now(Measure measure, Facts facts) {
    return facts.of(new Asked.Standing(measure.id())) instanceof Value.One(var names)
        ? Arrays.stream(LocalStanding.values())
            .filter(it -> names.contains(it.name().toLowerCase(Locale.ROOT)))
            .collect(toCollection(() -> EnumSet.noneOf(LocalStanding.class)))
        : Set.of();
  }

  /** Whether what was said later of a step rests on its having been taken. */
  static boolean restsOn(LocalStanding later, LocalStanding earlier) {
    return TAKEN.contains(earlier) && !TAKEN.contains(later) && later != LocalStanding.CONSIDERED;
  }
}
