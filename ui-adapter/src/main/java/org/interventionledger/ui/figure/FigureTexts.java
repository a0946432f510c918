package org.interventionledger.ui.figure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.OwnReading;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** Figures in words, for the page and the CSV file alike. */
@Component("figureTexts")
public class FigureTexts {

  private static final String THEN = "since: ";
  private static final Pattern LAST = Pattern.compile("ofsted\\.last\\[([1-9])]\\.(date|grade)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Words words;
  private final Dates dates;

  FigureTexts(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Of what a line tells: the whole, or a part of it. */
  public String part(Line line) {
    return line.per().isEmpty()
        ? words.of("figures.whole")
        : words.of(
            "figures.part",
            column(line.per().get()),
            line.group().map(this::value).orElseGet(() -> words.of("figures.unknown")));
  }

  /** The day, or the period. */
  public String time(Line line) {
    var on = dates.day(line.on());
    return switch (line.counted()) {
      case HOLDING -> words.of("figures.on", on);
      case HAPPENED, MONTHS ->
          line.from()
              .map(from -> words.of("figures.after", dates.day(from), on))
              .orElseGet(() -> words.of("figures.until", on));
    };
  }

  /** The number, or why there is none. */
  public String number(Line line) {
    return line.withheld()
        .map(words::of)
        .orElseGet(() -> line.schools().map(String::valueOf).orElse(""));
  }

  /** The percentage or the months. */
  public String value(Line line) {
    return line.value()
        .map(BigDecimal::toPlainString)
        .map(
            value ->
                switch (line.counted()) {
                  case HOLDING, HAPPENED -> words.of("figures.percent", value);
                  case MONTHS -> words.of("figures.months", value);
                })
        .orElse("");
  }

  public String valueColumn(Reckoned figure) {
    return words.of(
        figure.show() == Figure.Show.duration
            ? "figures.column.value.months"
            : "figures.column.value");
  }

  public String column(String name) {
    if (name.startsWith(THEN)) {
      return words.of("figures.column.then", column(name.substring(THEN.length())));
    }
    var last = LAST.matcher(name);
    return last.matches()
        ? words.of("figures.column.last." + last.group(2), last.group(1))
        : words.orAsIs("figures.column." + name, name);
  }

  /** What is on record, for a file: one after the other. */
  public String cell(List<String> values) {
    return values.isEmpty()
        ? words.of("figures.unknown")
        : values.stream().map(this::value).collect(joining("; "));
  }

  /** The same for a page, each to have its line. */
  public List<String> lines(List<String> values) {
    return values.isEmpty()
        ? List.of(words.of("figures.unknown"))
        : values.stream()
            .map(
                value ->
                    DAY.matcher(value).matches() ? dates.day(LocalDate.parse(value)) : value(value))
            .toList();
  }

  /** Whether some line says of how many. */
  public boolean hasOf(Reckoned figure) {
    return figure.lines().stream().anyMatch(line -> line.of().isPresent());
  }

  /** Whether some line has a percentage or months. */
  public boolean hasValue(Reckoned figure) {
    return figure.lines().stream().anyMatch(line -> line.value().isPresent());
  }

  /** A word that conditions ask by; a level's label is words already. */
  private String value(String value) {
    return DAY.matcher(value).matches() ? value : words.orAsIs("figures.value." + value, value);
  }

  public String remark(Remark remark) {
    return words.of("Remarked." + remark.remarked().name(), column(remark.about()));
  }

  /** What has to be said of a figure beside its numbers, the ledger's reading first. */
  public List<String> said(Reckoned figure) {
    return Stream.of(
            figure.definition().map(this::reading).stream(),
            figure.baseline().map(from -> words.of("figures.baseline", from)).stream(),
            figure.unstated().stream().map(gap -> words.of("figures.unstated", gap)),
            figure.remarks().stream().map(this::remark))
        .flatMap(each -> each)
        .toList();
  }

  /** What the ledger shows where the document has no formula. */
  private String reading(OwnReading reading) {
    var key = "figures.reading." + reading.shown().name();
    return reading.levels().stream()
        .reduce((some, one) -> words.of("figures.reading.or", some, one))
        .map(levels -> words.of(key + ".at", levels))
        .orElseGet(() -> words.of(key));
  }

  /** That schools count by particulars of a later day, where they do. */
  public Stream<String> particulars(Figures figures) {
    return figures.particulars().stream()
        .map(held -> words.of("figures.particulars", dates.day(held.from()), held.schools()));
  }

  /** The row of the framework and the sentences of its document. */
  public String source(Reckoned figure, Object framework) {
    return figure.items().isEmpty()
        ? words.of("figures.row", framework, figure.id())
        : words.of("figures.row.items", framework, figure.id(), String.join(", ", figure.items()));
  }
}
