package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Assignment;
import org.interventionledger.api.framework.Assignment.Mode;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.BestFit;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Gates;
import org.interventionledger.command.rules.LocalAct;
import org.interventionledger.command.rules.Value;

/** How a framework has a level or a register given: by whom, with whom agreed, on what. */
final class Assignments {

  private Assignments() {}

  /**
   * A person may give this level now.
   *
   * @throws Refused by the rule of the framework that stands in the way
   */
  static void check(
      Scale scale,
      String level,
      Optional<Agreement> agreed,
      LocalRules rules,
      Facts known,
      Grounds grounds) {
    Optional.ofNullable(scale.assign())
        .ifPresent(assign -> check(scale, level, assign, agreed, rules, known));
    agreed.ifPresent(it -> labelled(it, rules));
    var facts = agreed.map(it -> known.with(new Asked.Now(AtTheAct.CONSULTED), heard(it)));
    Gates.check(
        rules, new LocalAct.Giving(scale.id(), level), facts.orElse(known), grounds::departedFrom);
    Optional.ofNullable(scale.assign())
        .ifPresent(assign -> checkAgreedWith(scale, assign, agreed, rules));
  }

  /** With everybody with whom the framework has it agreed, or with the reason why not. */
  private static void checkAgreedWith(
      Scale scale, Assignment assign, Optional<Agreement> agreed, LocalRules rules) {
    var with = agreed.map(Agreement::with).orElse(List.of());
    var missing = assign.with().stream().filter(party -> !with.contains(party)).toList();
    if (!missing.isEmpty() && agreed.flatMap(Agreement::departure).isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.AGREED_WITHOUT_A_PARTY,
          cite(scale, rules),
          text("of", scale.label()),
          text("parties", labels(missing, rules)));
    }
  }

  private static String cite(Scale scale, LocalRules rules) {
    return rules.cite("scale " + scale.id() + rules.itemsInBrackets(scale.src()));
  }

  private static void check(
      Scale scale,
      String level,
      Assignment assign,
      Optional<Agreement> agreed,
      LocalRules rules,
      Facts facts) {
    var cite = cite(scale, rules);
    if (assign.mode() == Mode.rule && !CalledForNow.isLevel(scale, level, rules, facts)) {
      throw Refused.byRule(
          FrameworkRefusal.LEVEL_BY_RULE_ALONE, cite, text("scale", scale.label()));
    }
    var by = agreed.flatMap(Agreement::by);
    if (!assign.by().isEmpty() && by.filter(assign.by()::contains).isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY,
          cite,
          text("of", scale.label()),
          text("parties", labels(assign.by(), rules)));
    }
    if (assign.minIndicators() != null
        && !level.equals(scale.start())
        && !isCalledFor(scale, level, rules, facts)
        && count(facts) < assign.minIndicators()) {
      throw Refused.byRule(
          FrameworkRefusal.TOO_FEW_INDICATORS,
          cite,
          text("scale", scale.label()),
          number("least", assign.minIndicators()),
          number("recorded", count(facts)));
    }
  }

  /** Whether an automatic rule gives this level now anyway. */
  private static boolean isCalledFor(Scale scale, String level, LocalRules rules, Facts facts) {
    return rules.pack().rules().stream()
        .filter(rule -> rule.binding() == Force.automatic)
        .anyMatch(rule -> Gates.calls(rule, new LocalAct.Giving(scale.id(), level), facts));
  }

  private static int count(Facts facts) {
    return facts.of(new Asked.Now(AtTheAct.INDICATORS)) instanceof Value.Count(var number)
        ? number
        : 0;
  }

  private static Value heard(Agreement agreed) {
    var parties = new HashSet<>(agreed.with());
    agreed.by().ifPresent(parties::add);
    return new Value.Several(parties);
  }

  /**
   * What is put on record of who decided and how; nothing where nobody said and no indicators were
   * counted.
   */
  static Optional<AssignmentAgreed> agreed(
      Case of,
      LocalDate on,
      Scale scale,
      String level,
      Optional<Agreement> agreed,
      LocalRules rules,
      Grounds grounds) {
    var fit =
        BestFit.of(rules.pack(), grounds::isPresent)
            .filter(it -> it.scale().id().equals(scale.id()))
            .findFirst();
    var said = agreed.or(() -> fit.map(_ -> new Agreement(Optional.empty(), List.of())));
    return said.map(
        it ->
            new AssignmentAgreed(
                of.urn(),
                of.authority(),
                on,
                new Labelled(scale.id(), scale.label()),
                it.by().map(id -> party(id, rules)),
                it.with().stream().map(id -> party(id, rules)).toList(),
                fit.map(BestFit::counted).orElse(List.of()),
                rules.version(),
                fit.map(counted -> counted.giving(level)).or(() -> byJudgement(scale)),
                it.departure()));
  }

  private static Optional<HowAssigned> byJudgement(Scale scale) {
    return Optional.ofNullable(scale.assign())
        .filter(assign -> assign.mode() == Mode.judgement)
        .map(_ -> HowAssigned.BY_JUDGEMENT);
  }

  private static void labelled(Agreement agreed, LocalRules rules) {
    Stream.concat(agreed.by().stream(), agreed.with().stream()).forEach(id -> party(id, rules));
  }

  static Labelled party(String id, LocalRules rules) {
    return rules.party(id).orElseThrow(() -> rules.unknown("parties", id));
  }

  static String labels(List<String> parties, LocalRules rules) {
    return parties.stream()
        .map(id -> rules.party(id).map(Labelled::label).orElse(id))
        .collect(Collectors.joining("; "));
  }
}
