package org.interventionledger.api.framework;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;

/**
 * What a pack asks for when something is held or a paper is written, for nothing else on record
 * could say it: where no rule and no row asks, nobody is asked.
 */
public record AskedAtTheAct(Pack pack) {

  /** What some gate before holding an activity has read beforehand. */
  public Set<String> reviewedBefore(String activity) {
    return reviewed(gates().filter(gate -> isBefore(gate, activity)));
  }

  /** The same of all activities. */
  public Set<String> reviewed() {
    return reviewed(gates());
  }

  /** Whether a rule asks who made contact with the school. */
  public boolean contact() {
    return pack.rules().stream()
        .flatMap(AskedAtTheAct::conditions)
        .anyMatch(condition -> condition.asks(AtTheAct.CONTACT));
  }

  /** Whether some activity or paper has somebody take part "where appropriate". */
  public boolean appropriate() {
    return pack.activities().stream().anyMatch(activity -> appropriate(everybody(activity)))
        || pack.records().stream().anyMatch(paper -> appropriate(paper.who().stream()));
  }

  /** Whether an activity has. */
  public boolean appropriate(Pack.Activity activity) {
    return appropriate(everybody(activity));
  }

  /** Whether a paper has. */
  public boolean appropriate(Paper paper) {
    return appropriate(paper.who().stream());
  }

  private static Stream<Who> everybody(Pack.Activity activity) {
    return Stream.concat(
        activity.who().stream(), activity.variants().stream().flatMap(it -> it.who().stream()));
  }

  private static boolean appropriate(Stream<Who> who) {
    return who.anyMatch(one -> one.when().asks(AtTheAct.APPROPRIATE));
  }

  private static Set<String> reviewed(Stream<Rule.Gate> gates) {
    var read = new TreeSet<String>();
    gates
        .flatMap(AskedAtTheAct::conditions)
        .flatMap(Condition::everyPart)
        .filter(part -> part.asks(AtTheAct.REVIEWED))
        .map(Holds::test)
        .flatMap(test -> test instanceof Test.Among(var names) ? names.stream() : Stream.empty())
        .forEach(read::add);
    return read;
  }

  private Stream<Rule.Gate> gates() {
    return pack.rules().stream()
        .flatMap(rule -> rule instanceof Rule.Gate gate ? Stream.of(gate) : Stream.empty());
  }

  private static boolean isBefore(Rule.Gate gate, String activity) {
    return gate.before() instanceof Step.Holding(var activities) && activities.contains(activity);
  }

  private static Stream<Condition> conditions(Rule rule) {
    return List.of(rule.when(), rule.needs()).stream();
  }
}
