package org.interventionledger.command.pack;

import static org.interventionledger.command.pack.Reference.cadence;
import static org.interventionledger.command.pack.Reference.one;
import static org.interventionledger.command.pack.Reference.several;
import static org.interventionledger.command.pack.Reference.who;

import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.Assignment;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.RecordedFact;

/** Names by which rows name others, where there is no such other. */
final class BadReferences {

  private BadReferences() {}

  static Stream<PackFault> faults(Pack pack, Names names) {
    return Stream.of(
            ratifiedBy(pack),
            Rows.each("/facts", pack.facts(), BadReferences::in),
            Rows.each("/scales", pack.scales(), (path, row) -> in(path, row, names)),
            Rows.each("/indicators", pack.indicators(), BadReferences::in),
            Rows.each("/activities", pack.activities(), BadReferences::in),
            Rows.each("/records", pack.records(), BadReferences::in),
            Rows.each("/measures", pack.measures(), BadReferences::in),
            Rows.each("/rules", pack.rules(), RuleReferences::in),
            Rows.each("/access", pack.access(), BadReferences::in),
            StatedAtTheAct.in(pack))
        .flatMap(found -> found)
        .filter(reference -> !leads(reference, names))
        .map(reference -> PackFault.at(reference.path(), Kind.BAD_REFERENCE, reference.name()));
  }

  private static boolean leads(Reference reference, Names names) {
    var inWords = reference.targets().equals(Set.of(Target.PARTY)) && !names.listsParties();
    return inWords
        || reference.targets().stream().anyMatch(target -> names.has(target, reference.name()));
  }

  private static Stream<Reference> in(String path, RecordedFact fact) {
    var derived = RecordedFact.DERIVED.equals(fact.by());
    return derived ? Stream.empty() : one(path + "/by", fact.by(), Target.PARTY);
  }

  private static Stream<Reference> ratifiedBy(Pack pack) {
    return pack.framework() == null
        ? Stream.empty()
        : one("/framework/ratifiedBy", pack.framework().ratifiedBy(), Target.PARTY);
  }

  private static Stream<Reference> in(String path, Scale scale, Names names) {
    return Stream.of(
            startsSomewhere(scale, names)
                ? Stream.<Reference>empty()
                : none(path + "/start", scale.start()),
            scale.assign() == null
                ? Stream.<Reference>empty()
                : in(path + "/assign", scale.assign()),
            one(path + "/review", scale.review(), Target.ACTIVITY),
            one(path + "/access", scale.access(), Target.ACCESS))
        .flatMap(found -> found);
  }

  private static boolean startsSomewhere(Scale scale, Names names) {
    return scale.levels().isEmpty()
        || scale.level(scale.start()).isPresent()
        || names.unread().contains(Target.LEVEL);
  }

  // A level of another scale is no start: nothing can have this name.
  private static Stream<Reference> none(String path, String name) {
    return name == null ? Stream.empty() : Stream.of(new Reference(path, name, Set.of()));
  }

  private static Stream<Reference> in(String path, Assignment assign) {
    return Stream.concat(
        several(path + "/by", assign.by(), Target.PARTY),
        several(path + "/with", assign.with(), Target.PARTY));
  }

  private static Stream<Reference> in(String path, Indicator indicator) {
    return Stream.concat(
        one(path + "/level", indicator.level(), Target.LEVEL),
        one(path + "/measure", indicator.measure(), Target.MEASURE));
  }

  private static Stream<Reference> in(String path, Activity activity) {
    return Stream.of(
            who(path + "/who", activity.who()),
            cadence(path + "/cadence", activity.cadence()),
            one(path + "/record", activity.record(), Target.RECORD),
            Rows.each(
                path + "/variants",
                activity.variants(),
                (place, variant) ->
                    Stream.concat(
                        who(place + "/who", variant.who()),
                        cadence(place + "/cadence", variant.cadence()))))
        .flatMap(found -> found);
  }

  private static Stream<Reference> in(String path, Paper paper) {
    return Stream.concat(
        several(path + "/of", paper.of(), Target.ACTIVITY, Target.MEASURE),
        who(path + "/who", paper.who()));
  }

  private static Stream<Reference> in(String path, Measure measure) {
    return Stream.of(
            who(path + "/who", measure.who()),
            several(path + "/enables", measure.enables(), Target.MEASURE),
            one(path + "/record", measure.record(), Target.RECORD))
        .flatMap(found -> found);
  }

  private static Stream<Reference> in(String path, AccessClass access) {
    return Stream.of(
            several(
                path + "/covers",
                access.covers(),
                Target.SCALE,
                Target.RECORD,
                Target.FACT,
                Target.INDICATOR,
                Target.ACTIVITY,
                Target.MEASURE),
            one(path + "/owner", access.owner(), Target.PARTY),
            Rows.each(
                path + "/readers",
                access.readers(),
                (place, reader) -> one(place + "/party", reader.party(), Target.PARTY)))
        .flatMap(found -> found);
  }
}
