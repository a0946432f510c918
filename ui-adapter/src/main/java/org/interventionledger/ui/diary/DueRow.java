package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.record.FindDiary.What;

/**
 * The same thing due on the same day, at one school or at many, or of the authority itself: one
 * line of a page.
 */
public record DueRow(DueItem item, List<DueItem> schools) {

  private record Same(
      What what,
      LocalDate dueOn,
      boolean overdue,
      String subject,
      Optional<String> basis,
      Optional<String> owner,
      Optional<NoDay> noDay,
      Optional<PackRow> own) {

    static Same of(DueItem item) {
      return new Same(
          item.what(),
          item.dueOn(),
          item.overdue(),
          item.subject(),
          item.basis(),
          item.owner(),
          item.noDay(),
          item.own());
    }
  }

  /** In the order in which each comes first. */
  public static List<DueRow> of(List<DueItem> items) {
    return items.stream()
        .collect(groupingBy(Same::of, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> new DueRow(same.getFirst(), same))
        .toList();
  }
}
