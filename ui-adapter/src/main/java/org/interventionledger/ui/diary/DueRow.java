package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.record.FindDiary.What;

/** The same thing due on the same day, at one school or at many: one line of a page. */
public record DueRow(Item item, List<Item> schools) {

  private record Same(
      What what,
      LocalDate dueOn,
      boolean overdue,
      String subject,
      Optional<String> basis,
      Optional<String> owner,
      Optional<NoDay> noDay) {

    static Same of(Item item) {
      return new Same(
          item.what(),
          item.dueOn(),
          item.overdue(),
          item.subject(),
          item.basis(),
          item.owner(),
          item.noDay());
    }
  }

  /** In the order in which each comes first. */
  public static List<DueRow> of(List<Item> items) {
    return items.stream()
        .collect(groupingBy(Same::of, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> new DueRow(same.getFirst(), same))
        .toList();
  }
}
