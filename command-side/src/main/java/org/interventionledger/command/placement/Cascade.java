package org.interventionledger.command.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;

/**
 * Everything that follows by rule from something that happened, to the point where nothing more
 * does.
 *
 * <p>A course acts when its condition becomes true: when it is known to hold and did not before, or
 * when what it waits for happened again (another judgement of an inspection, another finding) while
 * it went on holding. An entry is a cause for one rule once, so that the same event sent again adds
 * nothing. The soundness of a pack forbids rules that set each other off, and each course acts at
 * most once in a cascade: there are never more rounds than courses.
 */
final class Cascade {

  private final Case of;
  private final LocalRules rules;
  private final List<Rule.Course> courses;
  private final List<PlacementEvent> happened = new ArrayList<>();
  private final List<Trigger> triggers = new ArrayList<>();
  private final Set<String> acted = new HashSet<>();
  private final long next;
  private Standing standing;

  private Cascade(Case of, LocalRules rules, Standing standing, long next) {
    this.of = of;
    this.rules = rules;
    this.standing = standing;
    this.next = next;
    this.courses = courses(rules);
  }

  /**
   * @param standing where the school stands after what happened
   * @param next the number of the next entry of the placement
   */
  static List<PlacementEvent> after(
      List<Trigger> triggers, Standing standing, long next, LocalRules rules, Case of) {
    var cascade = new Cascade(of, rules, standing, next);
    return triggers.isEmpty() || cascade.courses.isEmpty() ? List.of() : cascade.run(triggers);
  }

  static List<Rule.Course> courses(LocalRules rules) {
    return rules.pack().rules().stream()
        .flatMap(rule -> rule instanceof Rule.Course course ? Stream.of(course) : Stream.empty())
        .filter(course -> course.binding() != Force.may)
        .toList();
  }

  private List<PlacementEvent> run(List<Trigger> first) {
    triggers.addAll(first);
    for (var round = 0; round <= courses.size(); round++) {
      var facts = of.facts(rules, standing);
      var course = courses.stream().filter(it -> begins(it, facts, first)).findFirst();
      if (course.isEmpty()) {
        break;
      }
      acted.add(course.get().id());
      Following.of(course.get(), cause(course.get()), rules, standing, facts, of)
          .forEach(this::happens);
    }
    var facts = of.facts(rules, standing);
    courses.stream()
        .filter(course -> standing.grounds().acted(course.id()).holds())
        .filter(course -> Conditions.hold(condition(course), facts) != Truth.TRUE)
        .<RuleEvent>map(
            course ->
                new RuleCeasedToHold(
                    of.urn(), of.authority(), of.today(), cause(course), rules.version()))
        .toList()
        .forEach(this::happens);
    return List.copyOf(happened);
  }

  private boolean begins(Rule.Course course, Facts facts, List<Trigger> first) {
    var before = standing.grounds().acted(course.id());
    return !acted.contains(course.id())
        && Conditions.hold(condition(course), facts) == Truth.TRUE
        && (!before.holds() || first.stream().anyMatch(it -> isAnother(it, course, before)));
  }

  private static boolean isAnother(Trigger trigger, Rule.Course course, Acted before) {
    return !before.causes().contains(trigger.entry())
        && asks(course).stream().anyMatch(trigger.occasionFor());
  }

  /**
   * The last thing that happened and that the rule asks about; what set it all off, failing that.
   */
  private RuleCause cause(Rule.Course course) {
    var asks = asks(course);
    var trigger =
        triggers.stream()
            .filter(it -> asks.stream().anyMatch(it.touches().or(it.occasionFor())))
            .reduce((_, later) -> later)
            .orElse(triggers.getFirst());
    return new RuleCause(
        course.id(), rules.items(course.src()), trigger.entry(), trigger.type(), trigger.on());
  }

  private void happens(PlacementEvent event) {
    var number = next + happened.size();
    happened.add(event);
    standing = standing.with(event);
    triggers.add(Trigger.of(event, new EntryRef("placement:" + of.urn(), number)));
  }

  /** What has to hold for a course: what it waits for, and what it needs besides. */
  static Condition condition(Rule.Course course) {
    return new Condition.All(List.of(course.when(), course.needs()));
  }

  private static Set<Asked> asks(Rule.Course course) {
    return Conditions.asks(condition(course));
  }

  static Optional<LocalRules> rulesFor(Standing standing, Case of) {
    return of.adoptions().rulesOf(standing.journey(), of.today());
  }
}
