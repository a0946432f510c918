package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.framework.Step;
import org.interventionledger.command.pack.ShutGates.Placed;

/**
 * What the rows of measures have stand before them: what a step needs, and for one of the
 * authority's own, that one which opens it was taken.
 */
final class GatesOfMeasures {

  private static final List<String> TAKEN = List.of("issued", "complied", "failed", "applied");

  private GatesOfMeasures() {}

  static Stream<Placed> in(Pack pack, Unread unread) {
    return unread.touches("/measures")
        ? Stream.empty()
        : Rows.each(
            "/measures",
            pack.measures(),
            (path, measure) ->
                measure.id() != null && standsByItsRowAlone(measure, pack)
                    ? Stream.concat(opened(path, measure, pack), needs(path, measure))
                    : Stream.<Placed>empty());
  }

  private static Stream<Placed> needs(String path, Measure measure) {
    return Following.isStated(measure.needs())
        ? Stream.of(placed(path + "/needs", measure, measure.needs()))
        : Stream.empty();
  }

  /**
   * Whether it never stands but by an act before which its row is asked: a pre-warning notice has
   * an act of its own, another row may be the same step of the law, and what the Secretary of State
   * does waits for no framework.
   */
  private static boolean standsByItsRowAlone(Measure measure, Pack pack) {
    return switch (measure.statutory()) {
      case null -> measure.kind() != Measure.Kind.preWarning;
      case StatutoryStep step ->
          !step.isTheSecretaryOfStates()
              && pack.measures().stream().filter(it -> mayBe(it, step)).count() == 1;
    };
  }

  /** A row of a notice may be one under either section. */
  private static boolean mayBe(Measure measure, StatutoryStep step) {
    return measure.statutory() == step
        || step.isNotice() && measure.statutory() != null && measure.statutory().isNotice();
  }

  /** The law opens its own steps. */
  private static Stream<Placed> opened(String path, Measure measure, Pack pack) {
    var openers =
        pack.measures().stream().filter(it -> it.enables().contains(measure.id())).toList();
    return measure.statutory() != null || openers.isEmpty()
        ? Stream.empty()
        : Stream.of(
            placed(
                path,
                measure,
                new Condition.AnyOf(openers.stream().map(GatesOfMeasures::opening).toList())));
  }

  private static Condition opening(Measure by) {
    return by.statutory() == null
        ? new Holds(new Asked.Standing(by.id()), new Test.Among(TAKEN))
        : new Holds(new Asked.OfSchool(SchoolFact.eligible), new Test.Among(List.of("true")));
  }

  private static Placed placed(String path, Measure measure, Condition needs) {
    return new Placed(
        PackFault.at(path, Kind.NEVER_OPENED, measure.id()),
        new Rule.Gate(
            measure.id(),
            Overlaps.isLasting(measure.when()) ? measure.when() : Condition.ALWAYS,
            new Step.Applying(List.of(measure.id())),
            needs,
            List.of(),
            Force.must,
            List.of(),
            measure.src()));
  }
}
