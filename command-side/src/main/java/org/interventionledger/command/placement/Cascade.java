package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
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
 * <p>A course acts when its condition becomes true by something that happened: when it is known to
 * hold and did not before, or when what it waits for happened again (another judgement of an
 * inspection, another finding) while it went on holding. What came of an activity is an event and
 * no state: a course that hangs on it acts when it is put on record, and not when something else
 * changes afterwards. An entry is a cause for one rule once, so that the same event sent again adds
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
  private final List<PlacementEvent> record;
  private final long next;
  private Standing standing;

  private Cascade(Case of, LocalRules rules, List<PlacementEvent> record, long next) {
    this.of = of;
    this.rules = rules;
    this.record = record;
    this.standing = Standing.of(record.stream());
    this.next = next;
    this.courses = courses(rules);
  }

  /**
   * @param record what is on record of the school after what happened
   * @param next the number of the next entry of the placement
   */
  static List<PlacementEvent> after(
      List<Trigger> triggers, List<PlacementEvent> record, long next, LocalRules rules, Case of) {
    var cascade = new Cascade(of, rules, record, next);
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
        .filter(course -> Conditions.hold(course.condition(), facts) != Truth.TRUE)
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
        && Conditions.hold(course.condition(), facts) == Truth.TRUE
        && outcomes(facts).occasion(course, triggers)
        && (before.holds()
            ? first.stream().anyMatch(it -> isAnother(it, course, before))
            : trigger(course).isPresent());
  }

  private OutcomesAsEvents outcomes(Facts facts) {
    return new OutcomesAsEvents(rules.pack(), facts, day -> of.facts(rules, stoodOn(day)));
  }

  /** By the end of a day. */
  private Standing stoodOn(LocalDate day) {
    return Standing.of(
        Stream.concat(record.stream(), happened.stream())
            .filter(event -> !event.happenedOn().isAfter(day)));
  }

  private static boolean isAnother(Trigger trigger, Rule.Course course, Acted before) {
    return !before.causes().contains(trigger.entry())
        && asks(course).stream().anyMatch(trigger.occasionFor());
  }

  /**
   * The last thing that happened and that the rule asks about. Without one nothing that happened is
   * the cause: the rule held already, and stands open without having acted.
   */
  private Optional<Trigger> trigger(Rule.Course course) {
    var asks = asks(course);
    return triggers.stream()
        .filter(it -> asks.stream().anyMatch(it.touches().or(it.occasionFor()).or(it.brings())))
        .reduce((_, later) -> later);
  }

  /** Of a rule that ceased to hold, failing that, what was entered when this was found. */
  private RuleCause cause(Rule.Course course) {
    var trigger = trigger(course).orElse(triggers.getFirst());
    return new RuleCause(
        course.id(), rules.items(course.src()), trigger.entry(), trigger.type(), trigger.on());
  }

  private void happens(PlacementEvent event) {
    var number = next + happened.size();
    happened.add(event);
    standing = standing.with(event);
    triggers.add(Trigger.byRule(event, new EntryRef("placement:" + of.urn(), number)));
  }

  private static Set<Asked> asks(Rule.Course course) {
    return Conditions.asks(course.condition());
  }

  static Optional<LocalRules> rulesFor(Standing standing, Case of) {
    return of.adoptions().rulesOf(standing.journey(), of.today());
  }
}
