package org.interventionledger.ui.gias;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The heading row of a file: columns are found by name, for their number and order have changed
 * three times since 2023.
 */
record Headings(List<String> names, Map<Column, Integer> places) {

  Headings {
    names = List.copyOf(names);
    places = Map.copyOf(places);
  }

  /**
   * @throws FileRefused when a needed column is missing or any is there twice
   */
  static Headings of(List<String> values) {
    var names = values.stream().map(String::strip).toList();
    var seen = new HashSet<String>();
    var repeated = names.stream().filter(name -> !seen.add(name)).distinct().toList();
    if (!repeated.isEmpty()) {
      throw new FileRefused(FileRefused.Reason.COLUMNS_REPEATED, repeated);
    }
    var places = new EnumMap<Column, Integer>(Column.class);
    for (var column : Column.values()) {
      var place = names.indexOf(column.heading());
      if (place >= 0) {
        places.put(column, place);
      }
    }
    var missing =
        Arrays.stream(Column.values())
            .filter(column -> column.needed() && !places.containsKey(column))
            .map(Column::heading)
            .toList();
    if (!missing.isEmpty()) {
      throw new FileRefused(FileRefused.Reason.COLUMNS_MISSING, missing);
    }
    return new Headings(names, places);
  }

  /** The heading of a place, or null beyond the last. */
  String nameAt(int place) {
    return place >= 0 && place < names.size() ? names.get(place) : null;
  }

  int columns() {
    return names.size();
  }
}
