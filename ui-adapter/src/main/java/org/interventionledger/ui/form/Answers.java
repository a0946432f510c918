package org.interventionledger.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.ui.layout.Dates;

/** What a sound form was filled in with, in words, to be checked before it is recorded. */
public record Answers(
    Labels labels, Dates dates, Function<Field, List<Choice>> offers, Posted posted) {

  /** One answer; several lines for a list. */
  public record Answer(String label, List<String> lines) {}

  /** Every field that was filled in. */
  public List<Answer> of(List<Field> fields) {
    return answers(fields, "").filter(answer -> !answer.lines().isEmpty()).toList();
  }

  private Stream<Answer> answers(List<Field> fields, String prefix) {
    return fields.stream()
        .filter(field -> !(field instanceof Field.NewId) && !field.tellsMatter())
        .flatMap(field -> answers(field, prefix + field.name()));
  }

  private Stream<Answer> answers(Field field, String path) {
    return field instanceof Field.Part part
        ? answers(part.fields(), path + ".")
        : Stream.of(new Answer(labels.label(field), lines(field, path)));
  }

  private List<String> lines(Field field, String path) {
    return switch (field) {
      case Field.Text _, Field.Count _, Field.MatterId _, Field.MatterNumber _, Field.NewId _ ->
          typed(path);
      case Field.Day _ -> day(path);
      case Field.OneOf one -> chosen(path, words(one.terms()));
      case Field.SomeOf some -> chosen(path, words(some.terms()));
      case Field.Offered _, Field.Level _ ->
          chosen(
              path,
              offers.apply(field).stream()
                  .collect(Collectors.toMap(Choice::value, Choice::label, (a, _) -> a)));
      case Field.Part _ -> List.of();
      case Field.Texts texts ->
          rows(path, texts.most())
              .flatMap(row -> typed(row).stream())
              .map(typed -> Choice.told(offers.apply(field), typed))
              .toList();
      case Field.Rows rows -> rows(path, rows.most()).map(row -> row(rows, row)).toList();
    };
  }

  private String row(Field.Rows rows, String path) {
    return rows.each().stream()
        .flatMap(field -> lines(field, path + "." + field.name()).stream())
        .collect(Collectors.joining("; "));
  }

  private Stream<String> rows(String path, int most) {
    return IntStream.range(0, posted.rows(path, most)).mapToObj(at -> path + "[" + at + "]");
  }

  private List<String> typed(String path) {
    return posted.text(path).map(String::strip).stream().toList();
  }

  private List<String> chosen(String path, Map<String, String> words) {
    return posted.all(path).stream()
        .filter(value -> !value.isEmpty())
        .map(value -> words.getOrDefault(value, value))
        .toList();
  }

  private List<String> day(String path) {
    return Stream.of("year", "month", "day")
            .allMatch(part -> posted.text(path + "." + part).isPresent())
        ? List.of(
            dates.day(LocalDate.of(part(path, "year"), part(path, "month"), part(path, "day"))))
        : List.of();
  }

  private int part(String path, String part) {
    return Integer.parseInt(posted.text(path + "." + part).orElseThrow().strip());
  }

  private Map<String, String> words(Class<? extends Enum<?>> terms) {
    return Stream.of(terms.getEnumConstants()).collect(Collectors.toMap(Enum::name, labels::of));
  }
}
