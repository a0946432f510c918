package org.interventionledger.query.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.FindFrameworks.Superseded;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.AuthorityCode;

/** How the versions of frameworks follow each other, as their adoptions said it. */
record Lineage(List<Row> newestFirst) {

  /** One adoption. */
  record Row(
      AuthorityCode authority,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      Pack pack,
      Optional<Succession> succession,
      Intake intake,
      Optional<Integer> journeys) {

    VersionChoice version() {
      return VersionChoice.of(pack.framework());
    }
  }

  static List<Adopted> of(List<Row> newestFirst) {
    var lineage = new Lineage(newestFirst);
    return newestFirst.stream().map(lineage::adopted).toList();
  }

  private Adopted adopted(Row row) {
    return new Adopted(
        row.authority(),
        row.adoptedOn(),
        row.effectiveFrom(),
        row.pack(),
        row.succession(),
        row.intake(),
        superseded(row),
        row.journeys());
  }

  private Optional<Superseded> superseded(Row row) {
    return newestFirst.stream()
        .filter(later -> later.authority().equals(row.authority()))
        .filter(later -> supersedes(later).filter(row::equals).isPresent())
        .findFirst()
        .map(later -> new Superseded(later.version(), later.effectiveFrom()));
  }

  /** Where it was not said, that under which journeys began before. */
  private Optional<Row> supersedes(Row later) {
    return switch (later.succession().orElse(null)) {
      case null ->
          newestFirst.stream()
              .filter(row -> row.authority().equals(later.authority()))
              .filter(row -> row.effectiveFrom().isBefore(later.effectiveFrom()))
              .filter(row -> row.intake() == Intake.NEW_JOURNEYS)
              .findFirst();
      case Supersedes(var earlier, _) -> find(later.authority(), earlier);
      case StandsBeside _ -> Optional.empty();
    };
  }

  private Optional<Row> find(AuthorityCode authority, VersionChoice version) {
    return newestFirst.stream()
        .filter(row -> row.authority().equals(authority) && row.version().equals(version))
        .findFirst();
  }
}
