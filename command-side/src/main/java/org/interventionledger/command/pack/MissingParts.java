package org.interventionledger.command.pack;

import java.util.Objects;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/** What every pack has to have, though it came past the door. */
final class MissingParts {

  private MissingParts() {}

  static Stream<PackFault> faults(Pack pack) {
    return Stream.of(
            framework(pack.framework()),
            Rows.each(
                "/scales",
                pack.scales(),
                (path, scale) -> Stream.concat(faults(path, scale), start(path, scale, pack))),
            Rows.each("/activities", pack.activities(), MissingParts::faults),
            Rows.each(
                "/parties", pack.parties(), (path, row) -> identified(path, row.id(), row.label())),
            Rows.each(
                "/facts", pack.facts(), (path, row) -> identified(path, row.id(), row.label())),
            Rows.each(
                "/indicators",
                pack.indicators(),
                (path, row) -> identified(path, row.id(), row.label())),
            Rows.each(
                "/records", pack.records(), (path, row) -> identified(path, row.id(), row.label())),
            Rows.each(
                "/measures",
                pack.measures(),
                (path, row) -> identified(path, row.id(), row.label())),
            Rows.each(
                "/entitlements",
                pack.entitlements(),
                (path, row) -> identified(path, row.id(), row.label())),
            Rows.each("/rules", pack.rules(), MissingParts::faults),
            Rows.each(
                "/access", pack.access(), (path, row) -> unless(stated(row.id()), path + "/id")),
            Rows.each("/kpis", pack.kpis(), (path, row) -> identified(path, row.id(), row.label())),
            prefix(pack))
        .flatMap(found -> found);
  }

  private static Stream<PackFault> framework(Pack.Identity framework) {
    return framework == null
        ? Stream.of(PackFault.at("/framework", Kind.MISSING_PART))
        : Stream.concat(
            unless(stated(framework.id()), "/framework/id"),
            unless(stated(framework.version()), "/framework/version"));
  }

  private static Stream<PackFault> faults(String path, Scale scale) {
    var levels = scale.shape() == Shape.ordinal ? !scale.levels().isEmpty() : true;
    return Stream.of(
            identified(path, scale.id(), scale.label()),
            unless(scale.shape() != null, path + "/shape"),
            unless(levels, path + "/levels"),
            Rows.each(path + "/levels", scale.levels(), MissingParts::faults))
        .flatMap(found -> found);
  }

  /** A ladder that a rule takes back to its start has one. */
  private static Stream<PackFault> start(String path, Scale scale, Pack pack) {
    return unless(
        scale.shape() != Shape.ordinal || stated(scale.start()) || !isReleased(scale.id(), pack),
        path + "/start");
  }

  private static boolean isReleased(String scale, Pack pack) {
    return pack.rules().stream()
        .anyMatch(
            rule ->
                Following.by(rule)
                    .anyMatch(
                        one ->
                            one instanceof Consequence.Release(var scales)
                                && scales.contains(scale)));
  }

  private static Stream<PackFault> faults(String path, Level level) {
    return identified(path, level.id(), level.label());
  }

  private static Stream<PackFault> faults(String path, Activity activity) {
    return Stream.concat(
        identified(path, activity.id(), activity.label()),
        unless(activity.kind() != null, path + "/kind"));
  }

  private static Stream<PackFault> faults(String path, Rule rule) {
    var says =
        switch (rule) {
          case Rule.Course course -> unless(course.then() != null, path + "/then");
          case Rule.Gate gate ->
              Stream.concat(
                  unless(gate.before() != null, path + "/before"),
                  unless(Following.isStated(gate.needs()), path + "/needs"));
        };
    return Stream.of(
            unless(stated(rule.id()), path + "/id"),
            says,
            unless(rule.force() != null, path + "/force"))
        .flatMap(found -> found);
  }

  /** Without what they begin with, the numbers of items name none. */
  private static Stream<PackFault> prefix(Pack pack) {
    var framework = pack.framework();
    return framework == null || stated(framework.srcPrefix()) || Items.of(pack).findAny().isEmpty()
        ? Stream.empty()
        : Stream.of(PackFault.at("/framework/srcPrefix", Kind.MISSING_PART));
  }

  private static Stream<PackFault> identified(String path, String id, String label) {
    return Stream.concat(unless(stated(id), path + "/id"), unless(stated(label), path + "/label"));
  }

  private static Stream<PackFault> unless(boolean there, String path) {
    return there ? Stream.empty() : Stream.of(PackFault.at(path, Kind.MISSING_PART));
  }

  private static boolean stated(String text) {
    return !Objects.requireNonNullElse(text, "").isBlank();
  }
}
