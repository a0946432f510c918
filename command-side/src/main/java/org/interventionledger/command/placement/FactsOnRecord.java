package org.interventionledger.command.placement;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Measures;
import org.interventionledger.command.rules.OnRegister;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.Value;

/**
 * What the record says of a school, under the names by which the conditions of a pack ask. An
 * activity, an outcome, a finding, an indicator or a telling that nobody recorded is left unknown.
 * A formal step that nobody took stands at "none", for each of them has its act here.
 */
final class FactsOnRecord {

  private final Map<Asked, Value> known = new HashMap<>();

  private FactsOnRecord() {}

  static Facts of(Pack pack, Particulars school, SchoolInLaw law, Standing standing) {
    var facts = new FactsOnRecord();
    facts.school(school, law);
    pack.scales().forEach(scale -> facts.scale(scale, standing));
    pack.measures().forEach(measure -> facts.measure(pack, measure, law, standing));
    facts.grounds(pack, standing.grounds());
    return new Facts(facts.known);
  }

  private void school(Particulars school, SchoolInLaw law) {
    know(SchoolFact.type, SchoolKinds.type(school.type()));
    know(SchoolFact.phase, SchoolKinds.phase(school));
    know(SchoolFact.ofsted, law.ofsted());
    know(SchoolFact.category, law.category());
    know(SchoolFact.eligible, Value.of(law.eligible()));
  }

  private void know(SchoolFact fact, Value value) {
    known.put(new Asked.OfSchool(fact), value);
  }

  private void scale(Scale scale, Standing standing) {
    var now = scale.shape() == Shape.flag ? onOrOff(scale, standing) : level(scale, standing);
    now.ifPresent(level -> known.put(new Asked.Named(scale.id()), Value.of(level)));
    known.put(new Asked.Was(scale.id()), new Value.One(past(scale, standing, now)));
  }

  private static Optional<String> onOrOff(Scale scale, Standing standing) {
    return Optional.of(
        standing.registers().containsKey(scale.id())
            ? OnRegister.on(scale)
            : OnRegister.off(scale));
  }

  private static Optional<String> level(Scale scale, Standing standing) {
    return Optional.ofNullable(standing.levels().get(scale.id()))
        .map(given -> given.level().level())
        .or(() -> Optional.ofNullable(scale.start()));
  }

  private static Set<String> past(Scale scale, Standing standing, Optional<String> now) {
    var past = new HashSet<>(standing.past().getOrDefault(scale.id(), Set.of()));
    if (scale.shape() == Shape.flag
        && (standing.removals().containsKey(scale.id())
            || standing.past().containsKey(scale.id()))) {
      past.add(OnRegister.on(scale));
    }
    if (standing.levels().containsKey(scale.id()) || standing.registers().containsKey(scale.id())) {
      Optional.ofNullable(scale.start())
          .filter(start -> !now.equals(Optional.of(start)))
          .ifPresent(past::add);
    }
    return past;
  }

  private void measure(Pack pack, Measure measure, SchoolInLaw law, Standing standing) {
    var recorded =
        Optional.ofNullable(standing.grounds().steps().get(measure.id()))
            .map(step -> step.standing().name().toLowerCase(Locale.ROOT));
    var inLaw =
        law.steps().stream()
            .filter(step -> isIt(pack, measure, step))
            .reduce((_, later) -> later)
            .map(SchoolInLaw.Step::standing);
    var own = recorded.or(() -> considered(pack, measure, standing.grounds()));
    known.put(
        new Asked.Standing(measure.id()),
        Value.of(
            (measure.statutory() == null ? own.or(() -> inLaw) : inLaw.or(() -> own))
                .orElse("none")));
  }

  private static Optional<String> considered(Pack pack, Measure measure, Grounds grounds) {
    return pack.rules().stream()
        .filter(rule -> grounds.considered().containsKey(rule.id()))
        .filter(rule -> rule instanceof Rule.Course course && considers(course, measure.id()))
        .findAny()
        .map(_ -> "considered");
  }

  private static boolean considers(Rule.Course course, String measure) {
    return course.then().follows().stream()
        .anyMatch(
            one ->
                one instanceof Consequence.ConsiderMeasures(var measures)
                    && measures.contains(measure));
  }

  private static boolean isIt(Pack pack, Measure measure, SchoolInLaw.Step step) {
    return switch (step) {
      case SchoolInLaw.OfLaw(var taken, var grounds, _) ->
          Measures.of(pack, taken, grounds).contains(measure);
      case SchoolInLaw.OfKind(var kind, _) -> measure.kind() == kind;
    };
  }

  private void grounds(Pack pack, Grounds grounds) {
    grounds.indicators().forEach((id, there) -> known.put(new Asked.Shown(id), Value.of(there)));
    grounds
        .findings()
        .forEach((id, finding) -> known.put(new Asked.Named(id), Value.of(finding.value())));
    grounds
        .activities()
        .forEach(
            (id, noted) -> {
              known.put(new Asked.Done(id), Value.of(true));
              noted
                  .outcome()
                  .ifPresent(outcome -> known.put(new Asked.Outcome(id), Value.of(outcome)));
            });
    latestContact(grounds)
        .ifPresent(by -> known.put(new Asked.Now(AtTheAct.CONTACT), Value.of(by.id())));
    grounds.told().stream()
        .flatMap(told -> told.parties().stream())
        .forEach(party -> known.put(new Asked.Told(party), Value.of(true)));
    var present = pack.indicators().stream().filter(it -> grounds.isPresent(it.id()));
    known.put(
        new Asked.Now(AtTheAct.INDICATORS),
        new Value.Count((int) present.filter(it -> !isStrength(pack, it)).count()));
  }

  /** Who made the last contact of which that was stated. */
  private static Optional<Labelled> latestContact(Grounds grounds) {
    return grounds.activities().values().stream()
        .filter(noted -> noted.contactBy().isPresent())
        .max(comparing(ActivityNoted::doneOn).thenComparing(noted -> noted.entry().number()))
        .flatMap(ActivityNoted::contactBy);
  }

  // What speaks for the level at which every school starts is no sign of concern.
  private static boolean isStrength(Pack pack, Indicator indicator) {
    return indicator.level() != null
        && pack.scales().stream().anyMatch(scale -> indicator.level().equals(scale.start()));
  }
}
