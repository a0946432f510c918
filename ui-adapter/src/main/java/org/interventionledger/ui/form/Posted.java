package org.interventionledger.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a page's form was filled in with, as text by the names of its inputs. Never changes. */
public final class Posted {

  public static final Posted NOTHING = new Posted(Map.of());

  private final Map<String, List<String>> values;

  private Posted(Map<String, List<String>> values) {
    this.values = values;
  }

  public static Posted of(Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, texts) -> values.put(name, Stream.of(texts).map(Posted::lines).toList()));
    return new Posted(values);
  }

  /** What a form sent, without what is the page's own: its button and its token. */
  public static Posted form(Map<String, String[]> parameters) {
    return of(parameters).without("step", "_csrf");
  }

  public Posted with(String name, String text) {
    return with(name, List.of(text));
  }

  public Posted with(String name, List<String> texts) {
    var more = new LinkedHashMap<>(values);
    more.put(name, texts);
    return new Posted(more);
  }

  /** The text of an input; empty when there is nothing but space in it. */
  public Optional<String> text(String name) {
    return raw(name).filter(text -> !Texts.isBlank(text));
  }

  /** The text of an input exactly as it was typed. */
  public Optional<String> raw(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The inputs that belong to fields, for a page that holds them unseen. */
  public List<Map.Entry<String, String>> inputs() {
    return values.entrySet().stream()
        .flatMap(input -> input.getValue().stream().map(text -> Map.entry(input.getKey(), text)))
        .toList();
  }

  public Posted without(String... names) {
    var fewer = new LinkedHashMap<>(values);
    fewer.keySet().removeAll(List.of(names));
    return new Posted(fewer);
  }

  /** How many rows of a list there are on the page, blank ones counted. */
  public int rows(String list, int most) {
    return IntStream.iterate(most - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> hasRow(list, at))
        .map(at -> at + 1)
        .findFirst()
        .orElse(0);
  }

  private boolean hasRow(String list, int at) {
    var row = list + "[" + at + "]";
    return values.keySet().stream()
        .anyMatch(name -> name.equals(row) || name.startsWith(row + "."));
  }

  /** The same with one row of a list taken out, and those after it moved up. */
  public Posted withoutRow(String list, int row, int most) {
    var left = new LinkedHashMap<String, List<String>>();
    values.forEach((name, texts) -> left.put(name, texts));
    IntStream.range(row, most).forEach(at -> left.keySet().removeIf(name -> isOf(name, list, at)));
    IntStream.range(row + 1, most)
        .forEach(
            at ->
                values.forEach(
                    (name, texts) -> {
                      if (isOf(name, list, at)) {
                        left.put(
                            list
                                + "["
                                + (at - 1)
                                + "]"
                                + name.substring((list + "[" + at + "]").length()),
                            texts);
                      }
                    }));
    return new Posted(left);
  }

  /** The same without the rows of a list in which nothing is entered. */
  public Posted withoutBlankRows(String list, int most) {
    var left = this;
    for (int at = rows(list, most) - 1; at >= 0; at--) {
      left = left.isBlankRow(list, at) ? left.withoutRow(list, at, most) : left;
    }
    return left;
  }

  private boolean isBlankRow(String list, int at) {
    return values.entrySet().stream()
        .filter(input -> isOf(input.getKey(), list, at))
        .allMatch(input -> input.getValue().stream().allMatch(Texts::isBlank));
  }

  private static boolean isOf(String name, String list, int at) {
    var row = list + "[" + at + "]";
    return name.equals(row) || name.startsWith(row + ".");
  }

  // Browsers send line breaks as CR LF, whatever was typed.
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
