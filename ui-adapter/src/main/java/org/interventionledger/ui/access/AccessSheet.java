package org.interventionledger.ui.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindAccess.Line;
import org.interventionledger.api.placement.FindAccess.ShownTo;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** Who may know what of a school, as a CSV file: one row for each reader of each thing. */
@Component
class AccessSheet implements Sheet<Access> {

  private static final List<String> COLUMNS =
      List.of("of", "party", "basis", "when", "handling", "owner", "unstated", "row", "shown");

  private final Words words;

  AccessSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<Access> of() {
    return Access.class;
  }

  @Override
  public String fileName(Access answer) {
    return words.of("access.csv.file", answer.urn());
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("access.column." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Access access) {
    return access.lines().stream().map(this::row).toList();
  }

  private List<String> row(Line line) {
    return List.of(
        line.of().label(),
        line.party().map(Labelled::label).orElse(""),
        line.basis().map(words::of).orElse(""),
        line.when().orElse(""),
        line.handling().orElse(""),
        line.owner().map(Labelled::label).orElse(""),
        String.join("; ", line.unstated()),
        line.row().map(PackRow::toString).orElse(""),
        line.disclosedTo().stream().map(AccessSheet::shown).collect(Collectors.joining("; ")));
  }

  private static String shown(ShownTo to) {
    return Stream.of(Optional.of(to.post()), to.person(), Optional.of(to.on()))
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
