package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.terms.Urn;

/**
 * One thing due: at a school, or of the authority itself for all of its schools at once.
 *
 * @param urn of the school; empty where the authority itself owes it
 * @param school its name; empty where the authority itself owes it
 * @param dueOn the day; of what stands open without one, the day of reading
 * @param noDay why it has no day of its own; it is never overdue then
 * @param subject what it is about, in words
 * @param basis the provision or rule that makes it due, if one does
 * @param own the row of the framework that the authority itself owes; empty for a school
 */
public record DueItem(
    Optional<Urn> urn,
    Optional<String> school,
    What what,
    LocalDate dueOn,
    boolean overdue,
    String subject,
    Optional<String> basis,
    Optional<String> owner,
    Optional<NoDay> noDay,
    Optional<PackRow> own) {

  static DueItem of(Item item) {
    return new DueItem(
        Optional.of(item.urn()),
        Optional.of(item.school()),
        item.what(),
        item.dueOn(),
        item.overdue(),
        item.subject(),
        item.basis(),
        item.owner(),
        item.noDay(),
        Optional.empty());
  }
}
