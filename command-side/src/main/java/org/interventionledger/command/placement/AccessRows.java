package org.interventionledger.command.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.framework.LocalRules;

/** The rows of a framework that say who may know of what. */
record AccessRows(LocalRules rules) {

  /** What a class of access may cover, with its label. */
  Labelled covered(String id) {
    var pack = rules.pack();
    return Stream.of(
            rows(pack.scales(), Pack.Scale::id, Pack.Scale::label),
            rows(pack.records(), Paper::id, Paper::label),
            rows(pack.facts(), RecordedFact::id, RecordedFact::label),
            rows(pack.indicators(), Indicator::id, Indicator::label),
            rows(pack.activities(), Pack.Activity::id, Pack.Activity::label),
            rows(pack.measures(), Measure::id, Measure::label))
        .flatMap(found -> found)
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> rules.unknown("access", id));
  }

  /** What the framework says of a party's knowing of a row. */
  Readers readers(String covered, String party) {
    var classes =
        rules.pack().access().stream().filter(it -> it.covers().contains(covered)).toList();
    return classes.stream()
        .flatMap(it -> it.reading(party).map(reading -> new Readers.Named(it, reading)).stream())
        .map(Readers.class::cast)
        .findFirst()
        .or(() -> owned(classes, party))
        .or(() -> closed(classes))
        .orElseGet(() -> new Readers.Unstated(classes.stream().findFirst()));
  }

  PackRow row(AccessClass access) {
    return PackRow.of(rules.pack(), "access", access.id(), access.src());
  }

  private static Optional<Readers> owned(List<AccessClass> classes, String party) {
    return classes.stream()
        .filter(it -> party.equals(it.owner()))
        .findFirst()
        .map(Readers.Owner::new);
  }

  private static Optional<Readers> closed(List<AccessClass> classes) {
    return classes.stream()
        .filter(AccessClass::namesAllReaders)
        .findFirst()
        .map(Readers.NotNamed::new);
  }

  private static <T> Stream<Labelled> rows(
      List<T> section, Function<T, String> id, Function<T, String> label) {
    return section.stream().map(row -> new Labelled(id.apply(row), label.apply(row)));
  }
}
