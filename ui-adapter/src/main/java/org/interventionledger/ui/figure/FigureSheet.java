package org.interventionledger.ui.figure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Listed;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/**
 * Figures as a CSV file: a row for each number, and then one for each school of each list; one for
 * a figure that has neither. What a list tells of a school is written out, for lists have different
 * columns.
 */
@Component
class FigureSheet implements Sheet<Figures> {

  private static final List<String> COLUMNS =
      List.of(
          "figure", "label", "items", "counted", "part", "after", "on", "schools", "of", "unknown",
          "value", "urn", "school", "told", "remarks");

  private final Words words;
  private final FigureTexts texts;

  FigureSheet(Words words, FigureTexts texts) {
    this.words = words;
    this.texts = texts;
  }

  @Override
  public Class<Figures> of() {
    return Figures.class;
  }

  @Override
  public String fileName(Figures figures) {
    return words.of(
        "figures.csv.file",
        figures
            .report()
            .map(report -> report.id() + "-" + figures.on())
            .orElse(figures.on().toString()));
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("figures.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Figures figures) {
    return figures.figures().stream().flatMap(figure -> rows(figure, figures)).toList();
  }

  private Stream<List<String>> rows(Reckoned figure, Figures figures) {
    var rows =
        Stream.concat(
                figure.lines().stream().map(line -> row(figure, line, figures)),
                figure.schools().stream().map(school -> row(figure, school, figures)))
            .toList();
    return rows.isEmpty() ? Stream.of(withoutNumbers(figure, figures)) : rows.stream();
  }

  /** Of what nothing can be counted it is said why. */
  private List<String> withoutNumbers(Reckoned figure, Figures figures) {
    var none = Collections.nCopies(COLUMNS.size() - 4, "").stream();
    return Stream.of(start(figure), none, Stream.of(remarks(figure, figures.on(), figures)))
        .flatMap(cells -> cells)
        .toList();
  }

  private List<String> row(Reckoned figure, Line line, Figures figures) {
    return Stream.concat(
            start(figure),
            Stream.of(
                words.of(line.counted()),
                texts.part(line),
                line.from().map(LocalDate::toString).orElse(""),
                line.on().toString(),
                texts.number(line),
                line.of().map(String::valueOf).orElse(""),
                line.unknown().map(String::valueOf).orElse(""),
                line.value().map(value -> value.toPlainString()).orElse(""),
                "",
                "",
                "",
                remarks(figure, line.from().orElse(line.on()), figures)))
        .toList();
  }

  private List<String> row(Reckoned figure, Listed school, Figures figures) {
    return Stream.concat(
            start(figure),
            Stream.of(
                words.of("figures.csv.listed"),
                "",
                figures.since().map(LocalDate::toString).orElse(""),
                school.on().toString(),
                "",
                "",
                "",
                "",
                school.urn().toString(),
                school.school(),
                told(figure, school),
                remarks(figure, school.on(), figures)))
        .toList();
  }

  private static Stream<String> start(Reckoned figure) {
    return Stream.of(figure.id(), figure.label(), String.join(" ", figure.items()));
  }

  /** The last of them only where it is so of the first day that the row tells of. */
  private String remarks(Reckoned figure, LocalDate day, Figures figures) {
    var later = figures.particulars().filter(held -> day.isBefore(held.from())).isPresent();
    return Stream.concat(
            texts.said(figure).stream(), later ? texts.particulars(figures) : Stream.empty())
        .collect(joining(" "));
  }

  private String told(Reckoned figure, Listed school) {
    var told = new ArrayList<String>();
    for (var place = 0; place < figure.columns().size(); place++) {
      told.add(
          words.of(
              "figures.csv.cell",
              texts.column(figure.columns().get(place)),
              texts.cell(school.cells().get(place))));
    }
    return String.join(" | ", told);
  }
}
