package org.interventionledger.query.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.AccessClass.Reading;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FindAccess.Line;
import org.interventionledger.api.placement.FindAccess.ShownTo;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.placement.Labelled;

/**
 * Who may know what by a framework: a line for each reader of what its classes of access cover, and
 * one for each scale and record of which no class speaks.
 *
 * @param disclosures what was disclosed of the school
 */
record AccessLines(Pack pack, List<Disclosure> disclosures) {

  List<Line> all() {
    var covered =
        pack.access().stream()
            .flatMap(access -> access.covers().stream().flatMap(of -> lines(access, of)));
    return Stream.concat(covered, silent()).toList();
  }

  private Stream<Line> lines(AccessClass access, String of) {
    return access.readers().isEmpty()
        ? Stream.of(line(access, of, Optional.empty()))
        : access.readers().stream().map(reading -> line(access, of, Optional.of(reading)));
  }

  private Line line(AccessClass access, String of, Optional<Reading> reading) {
    return new Line(
        label(of),
        Optional.ofNullable(access.owner()).map(this::party),
        reading.map(Reading::party).map(this::party),
        reading.map(Reading::basis),
        reading
            .map(Reading::when)
            .filter(when -> !when.equals(Condition.ALWAYS))
            .map(ConditionInWords::of),
        Optional.ofNullable(access.handling()),
        access.unstated(),
        Optional.of(PackRow.of(pack, "access", access.id(), access.src())),
        shown(of, reading.map(Reading::party)));
  }

  private Stream<Line> silent() {
    return rows()
        .filter(row -> pack.access().stream().noneMatch(it -> it.covers().contains(row.id())))
        .map(
            row ->
                new Line(
                    row,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    shown(row.id(), Optional.empty())));
  }

  /** To whom it was disclosed: to that party, or to anybody where none is named. */
  private List<ShownTo> shown(String of, Optional<String> party) {
    return disclosures.stream()
        .filter(it -> it.of().id().equals(of))
        .filter(it -> party.isEmpty() || party.get().equals(it.party().id()))
        .map(it -> new ShownTo(it.post(), it.person(), it.disclosedOn()))
        .toList();
  }

  private Stream<Labelled> rows() {
    return Stream.concat(
        pack.scales().stream().map(row -> new Labelled(row.id(), row.label())),
        pack.records().stream().map(row -> new Labelled(row.id(), row.label())));
  }

  private Labelled label(String id) {
    var others =
        Stream.of(
                pack.facts().stream().map(row -> new Labelled(row.id(), row.label())),
                pack.indicators().stream().map(row -> new Labelled(row.id(), row.label())),
                pack.activities().stream().map(row -> new Labelled(row.id(), row.label())),
                pack.measures().stream().map(row -> new Labelled(row.id(), row.label())))
            .flatMap(found -> found);
    return Stream.concat(rows(), others)
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Labelled(id, id));
  }

  private Labelled party(String id) {
    return pack.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .map(party -> new Labelled(id, party.label()))
        .orElseGet(() -> new Labelled(id, id));
  }
}
