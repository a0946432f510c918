package org.interventionledger.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.interventionledger.ui.form.FieldView.Head;
import org.interventionledger.ui.form.FieldView.Option;

/**
 * Builds what a page shows of a form: words, what was typed, faults beside their fields.
 *
 * @param errors texts of the faults by the path of their field
 */
public record Asking(
    Labels labels,
    Function<Field, List<Choice>> offers,
    Posted posted,
    Map<String, String> errors) {

  private static final int MOST_RADIOS = 5;

  public List<FieldView> fields(List<Field> fields) {
    return fields(fields, "");
  }

  private List<FieldView> fields(List<Field> fields, String prefix) {
    return fields.stream()
        .map(field -> view(field, prefix + field.name(), labels.label(field)))
        .toList();
  }

  private FieldView view(Field field, String path, String label) {
    var head = head(field, path, label);
    return switch (field) {
      case Field.Text text when text.lines() -> new FieldView.Area(head, raw(path), text.longest());
      case Field.Text text ->
          new FieldView.Line(head, raw(path), text.longest(), false, offers.apply(field));
      case Field.Count _ -> new FieldView.Line(head, raw(path), 9, true, List.of());
      case Field.Day _ ->
          new FieldView.Day(head, raw(path + ".day"), raw(path + ".month"), raw(path + ".year"));
      case Field.OneOf one -> choice(one, head, path);
      case Field.SomeOf some -> new FieldView.Checkboxes(head, options(terms(some.terms()), path));
      case Field.Offered _, Field.Level _ ->
          new FieldView.Select(head, options(offers.apply(field), path));
      case Field.Texts texts ->
          group(texts, head, path, texts.most(), row -> List.of(text(texts, row)));
      case Field.Rows rows ->
          group(rows, head, path, rows.most(), row -> fields(rows.each(), row + "."));
      case Field.Part part -> new FieldView.Section(head, fields(part.fields(), path + "."));
      case Field.NewId _, Field.MatterId _, Field.MatterNumber _ ->
          new FieldView.Hidden(head, raw(path));
    };
  }

  private FieldView text(Field.Texts texts, String path) {
    var known = offers.apply(texts);
    var row = labels.row(texts);
    return view(
        texts.each(),
        path,
        known.stream()
            .filter(choice -> choice.value().equals(raw(path)))
            .findFirst()
            .map(choice -> row + ": " + choice.label())
            .orElse(row));
  }

  private Head head(Field field, String path, String label) {
    var inRow = field instanceof Field.Text && path.endsWith("]");
    var hint = inRow ? "" : labels.hint(field).orElse("");
    return new Head(
        path, id(path), label, labels.asked(field, label), hint, errors.getOrDefault(path, ""));
  }

  private FieldView choice(Field.OneOf one, Head head, String path) {
    var options = options(terms(one.terms()), path);
    return options.size() > MOST_RADIOS || path.contains("[")
        ? new FieldView.Select(head, options)
        : new FieldView.Radios(head, options);
  }

  private FieldView group(
      Field field, Head head, String path, int most, Function<String, List<FieldView>> each) {
    int shown =
        Math.max(posted.rows(path, most), field.need() instanceof Need.None ? 0 : least(field));
    var rows =
        IntStream.range(0, shown)
            .mapToObj(at -> row(labels.row(field) + " " + (at + 1), path + "[" + at + "]", each))
            .toList();
    return new FieldView.Group(head, rows, shown < most);
  }

  private static FieldView.Row row(
      String title, String name, Function<String, List<FieldView>> each) {
    return new FieldView.Row(title, name, each.apply(name));
  }

  private static int least(Field field) {
    return field instanceof Field.Rows rows ? Math.max(1, rows.least()) : 1;
  }

  private List<Choice> terms(Class<? extends Enum<?>> terms) {
    return TermsOfNewEntries.of(terms).stream()
        .map(term -> new Choice(term.name(), labels.of(term)))
        .toList();
  }

  private List<Option> options(List<Choice> choices, String path) {
    var chosen = posted.all(path);
    var options = new ArrayList<Option>();
    for (var choice : choices) {
      var id = options.isEmpty() ? id(path) : id(path) + "-" + (options.size() + 1);
      options.add(new Option(id, choice.value(), choice.label(), chosen.contains(choice.value())));
    }
    return options;
  }

  private String raw(String path) {
    return posted.raw(path).orElse("");
  }

  /** The id of a field's first input. */
  public static String id(String path) {
    return path.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
  }
}
