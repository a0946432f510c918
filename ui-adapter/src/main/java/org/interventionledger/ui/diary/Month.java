package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A month of the diary and what falls due in it. */
public record Month(LocalDate firstDay, List<DueRow> rows) {

  static List<Month> of(List<DueItem> items) {
    return items.stream()
        .filter(item -> !item.overdue())
        .collect(groupingBy(item -> item.dueOn().withDayOfMonth(1), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(month -> new Month(month.getKey(), DueRow.of(month.getValue())))
        .toList();
  }
}
