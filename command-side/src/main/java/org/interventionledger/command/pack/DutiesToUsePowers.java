package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.StatutoryStep;

/**
 * Steps of the law that a pack makes a duty, or has taken by themselves. The law leaves each of
 * them to whoever has the power, in each case; only an academy order was a duty in its time
 * (Academies Act 2010, s.4(A1), until 28 June 2026), so that a document may say that one is made.
 */
final class DutiesToUsePowers {

  private DutiesToUsePowers() {}

  static Stream<PackFault> faults(Pack pack) {
    return Stream.concat(
        Rows.each(
            "/measures",
            pack.measures(),
            (path, measure) ->
                isDuty(measure.force())
                    ? leftOpen(measure).map(step -> fault(path + "/force", step))
                    : Stream.<PackFault>empty()),
        Rows.each(
            "/rules",
            pack.rules(),
            (path, rule) ->
                isDuty(rule.force())
                    ? Following.by(rule).flatMap(one -> faults(path + "/then", one, pack))
                    : Stream.<PackFault>empty()));
  }

  private static Stream<PackFault> faults(String path, Consequence one, Pack pack) {
    return switch (one) {
      case Consequence.Apply(var measures) ->
          named(measures, pack)
              .flatMap(measure -> Stream.ofNullable(measure.statutory()))
              .map(step -> fault(path + "/apply", step));
      case Consequence.Require(var what) ->
          named(what, pack)
              .flatMap(DutiesToUsePowers::leftOpen)
              .map(step -> fault(path + "/require", step));
      case Consequence.SetTo _,
          Consequence.Raise _,
          Consequence.Advance _,
          Consequence.Release _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          Stream.empty();
    };
  }

  private static Stream<Measure> named(List<String> ids, Pack pack) {
    return ids.stream()
        .flatMap(id -> pack.measures().stream().filter(measure -> id.equals(measure.id())));
  }

  private static Stream<StatutoryStep> leftOpen(Measure measure) {
    return Stream.ofNullable(measure.statutory())
        .filter(step -> step != StatutoryStep.academyOrder);
  }

  private static boolean isDuty(Force force) {
    return force == Force.automatic || force == Force.must;
  }

  private static PackFault fault(String path, StatutoryStep step) {
    return PackFault.at(path, Kind.POWER_AS_A_DUTY, step.provision());
  }
}
