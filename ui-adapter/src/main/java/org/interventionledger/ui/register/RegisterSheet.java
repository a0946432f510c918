package org.interventionledger.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** The register as a CSV file: one row for whoever is on each register. */
@Component
class RegisterSheet implements Sheet<Register> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "type",
          "phase",
          "register",
          "on-it",
          "since",
          "levels",
          "level-since",
          "standing",
          "adviser",
          "next-due",
          "next-due-what");

  private final Words words;

  RegisterSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<Register> of() {
    return Register.class;
  }

  @Override
  public String fileName(Register answer) {
    return words.of("register.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("register.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Register register) {
    return Stream.concat(
            register.rows().stream().map(this::row), register.leavesOut().stream().map(this::note))
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
            row.registerLabel(),
            words.of(row.subject()),
            row.since(),
            row.levels().stream().map(LevelGiven::label).collect(Collectors.joining("; ")),
            row.levelSince().map(LocalDate::toString).orElse(""),
            words.of(row.standing()),
            row.adviser().orElse(""),
            row.nextDueOn().map(LocalDate::toString).orElse(""),
            row.nextDueWhat().map(what -> words.orAsIs("What." + what, what)).orElse(""))
        .map(Object::toString)
        .toList();
  }
}
