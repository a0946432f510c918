package org.interventionledger.ui.gias;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;

/**
 * The heading row of a file: columns are found by name, for their number and order change from file
 * to file.
 */
public record Headings<C extends Heading>(List<String> names, Map<C, Integer> places) {

  public Headings {
    names = List.copyOf(names);
    places = Map.copyOf(places);
  }

  /**
   * @throws FileRefused when a needed column is missing or any is there twice
   */
  static <C extends Enum<C> & Heading> Headings<C> of(Class<C> columns, List<String> values) {
    return of(List.of(columns.getEnumConstants()), values, Function.identity());
  }

  /**
   * @param written how a heading reads without what does not tell it from others
   * @throws FileRefused when a needed column is missing or any is there twice
   */
  public static <C extends Heading> Headings<C> of(
      Collection<C> columns, List<String> values, Function<String, String> written) {
    var names = values.stream().map(String::strip).toList();
    var read = names.stream().map(written).toList();
    var seen = new HashSet<String>();
    var repeated =
        names.stream().filter(name -> !seen.add(written.apply(name))).distinct().toList();
    if (!repeated.isEmpty()) {
      throw new FileRefused(FileRefused.Reason.COLUMNS_REPEATED, repeated);
    }
    var missing =
        columns.stream()
            .filter(column -> column.needed() && place(column, read, written).isEmpty())
            .map(Heading::heading)
            .toList();
    if (!missing.isEmpty()) {
      throw new FileRefused(FileRefused.Reason.COLUMNS_MISSING, missing);
    }
    return new Headings<>(
        names,
        columns.stream()
            .filter(column -> place(column, read, written).isPresent())
            .collect(
                Collectors.toMap(
                    Function.identity(), column -> place(column, read, written).orElseThrow())));
  }

  /** Whether a column is there. */
  public boolean has(C column) {
    return places.containsKey(column);
  }

  private static Optional<Integer> place(
      Heading column, List<String> read, Function<String, String> written) {
    return column.headings().stream()
        .map(name -> read.indexOf(written.apply(name)))
        .filter(place -> place >= 0)
        .findFirst();
  }

  /** The heading of a place, or null beyond the last. */
  public String nameAt(int place) {
    return place >= 0 && place < names.size() ? names.get(place) : null;
  }

  public int columns() {
    return names.size();
  }

  /** What stands at a broken place is not shown: it may be somebody's name out of its column. */
  public RowFault faultOf(CsvRecord.Broken row) {
    var value = row.reason() == Reason.COLUMN_COUNT ? Integer.toString(row.columns()) : "";
    return new RowFault(row.line(), nameAt(row.column()), row.reason(), value);
  }
}
