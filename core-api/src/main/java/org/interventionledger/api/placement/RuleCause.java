package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.terms.EntryRef;

/**
 * Why something happened by a rule of the framework.
 *
 * @param rule the rule's id
 * @param items the numbered items of the document that made it, such as {@code HIL-034}
 * @param entry the entry with which its condition became true
 * @param type that entry's type
 * @param happenedOn the day of it
 */
public record RuleCause(
    String rule, List<String> items, EntryRef entry, String type, LocalDate happenedOn) {
  public RuleCause {
    items = List.copyOf(items);
  }
}
