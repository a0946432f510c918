package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Where a pack asks for less than the law. The law is looked at again at each act, first and
 * whatever the pack says; a pack that speaks against it would only mislead.
 */
final class AgainstLaw {

  private AgainstLaw() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Stream.concat(
        Rows.each(
            "/measures", pack.measures(), (path, measure) -> faults(path, measure, pack, unread)),
        Rows.each("/rules", pack.rules(), (path, rule) -> faults(path, rule, pack)));
  }

  private static Stream<PackFault> faults(String path, Measure measure, Pack pack, Unread unread) {
    return Stream.concat(
        measure.statutory() == null ? Stream.empty() : statutory(path, measure, unread),
        opensPowers(path, measure, pack));
  }

  private static Stream<PackFault> statutory(String path, Measure measure, Unread unread) {
    var reach = AgainstEligibility.faults(path + "/when", measure.when(), measure.statutory());
    return measure.statutory().isNotice()
        ? Stream.concat(reach, grounds(path, measure, unread))
        : reach;
  }

  // A notice rests on a ground of the law; a local ground comes besides.
  private static Stream<PackFault> grounds(String path, Measure measure, Unread unread) {
    var law = measure.statutory().provision();
    var none = measure.minGrounds() != null && measure.minGrounds() < 1;
    var onlyLocal =
        !measure.grounds().isEmpty()
            && !unread.touches(path + "/grounds")
            && measure.grounds().stream()
                .allMatch(ground -> ground.standing() == Measure.Standing.local);
    return Stream.concat(
        none ? Stream.of(PackFault.at(path + "/minGrounds", Kind.LOWERS_LAW, law)) : Stream.empty(),
        onlyLocal
            ? Stream.of(PackFault.at(path + "/grounds", Kind.LOWERS_LAW, law))
            : Stream.empty());
  }

  // A notice of the law that was not complied with opens the powers of Part 4; nothing of the
  // authority's own does, whatever it is called.
  private static Stream<PackFault> opensPowers(String path, Measure measure, Pack pack) {
    return measure.statutory() != null
        ? Stream.empty()
        : Rows.each(
            path + "/enables",
            measure.enables(),
            (place, enabled) ->
                statutory(enabled, pack)
                    .map(
                        power ->
                            PackFault.at(place, Kind.LOWERS_LAW, power.statutory().provision())));
  }

  private static Stream<PackFault> faults(String path, Rule rule, Pack pack) {
    return Following.by(rule)
        .flatMap(
            one ->
                Stream.concat(
                    faults(path + "/then", one),
                    taken(one)
                        .flatMap(id -> statutory(id, pack))
                        .map(Measure::statutory)
                        .distinct()
                        .flatMap(
                            step -> AgainstEligibility.faults(path + "/when", rule.when(), step))));
  }

  // What is to be considered may be found to lie out of reach.
  private static Stream<String> taken(Consequence one) {
    return switch (one) {
      case Consequence.Apply(var measures) -> measures.stream();
      case Consequence.Require(var what) -> what.stream();
      case Consequence.Offer(var what) -> what.stream();
      case Consequence.SetTo _,
          Consequence.Raise _,
          Consequence.Advance _,
          Consequence.Release _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          Stream.empty();
    };
  }

  // What the register, the inspector or the Act decides, no rule sets.
  private static Stream<PackFault> faults(String path, Consequence one) {
    return switch (one) {
      case Consequence.SetTo(var name, _) when Asked.of(name) instanceof Asked.OfSchool(var fact) ->
          Stream.of(PackFault.at(path + "/set/" + name, Kind.LOWERS_LAW, fact.name()));
      case Consequence.SetTo _,
          Consequence.Apply _,
          Consequence.Raise _,
          Consequence.Advance _,
          Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          Stream.empty();
    };
  }

  private static Stream<Measure> statutory(String id, Pack pack) {
    return pack.measures().stream()
        .filter(measure -> id.equals(measure.id()) && measure.statutory() != null);
  }
}
