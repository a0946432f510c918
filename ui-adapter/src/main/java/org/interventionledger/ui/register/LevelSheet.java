package org.interventionledger.ui.register;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.api.placement.FindLevels.Row;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** The list of levels as a CSV file: one row for each level that somebody has. */
@Component
class LevelSheet implements Sheet<Levels> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "type",
          "phase",
          "who",
          "scale",
          "level",
          "since",
          "registers",
          "adviser");

  private final Words words;

  LevelSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<Levels> of() {
    return Levels.class;
  }

  @Override
  public String fileName(Levels answer) {
    return words.of("levels.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("levels.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Levels levels) {
    return Stream.concat(
            levels.rows().stream().map(this::row), levels.leavesOut().stream().map(this::note))
        .toList();
  }

  /** After the schools: which of them are not in the file. */
  private List<String> note(LeftOut leftOut) {
    return IntStream.range(0, COLUMNS.size())
        .mapToObj(column -> column == COLUMNS.indexOf("school") ? words.of(leftOut) : "")
        .toList();
  }

  private List<String> row(Row row) {
    return Stream.of(
            row.urn(),
            row.school(),
            row.type().label(),
            row.phase(),
            words.of(row.subject()),
            row.level().scale(),
            row.level().label(),
            row.since(),
            String.join("; ", row.registers()),
            row.adviser().orElse(""))
        .map(Object::toString)
        .toList();
  }
}
