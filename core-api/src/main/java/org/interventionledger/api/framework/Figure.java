package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A figure or a list that the authority reports.
 *
 * @param of which schools count
 * @param event which event counts
 * @param per by what it is broken down
 * @param fields what stands in each row of a list
 * @param outside what of either the document has and the ledger does not hold
 * @param baseline from when, or from what, it is compared
 * @param by the day by which the target is to be met, in the document's words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Figure(
    String id,
    String label,
    Show show,
    Condition of,
    String event,
    List<String> per,
    List<String> fields,
    List<String> outside,
    String baseline,
    Integer target,
    String by,
    List<String> unstated,
    List<Integer> src) {

  public Figure {
    of = Given.when(of);
    per = Given.list(per);
    fields = Given.list(fields);
    outside = Given.list(outside);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /** One of which the ledger holds everything. */
  public Figure(
      String id,
      String label,
      Show show,
      Condition of,
      String event,
      List<String> per,
      List<String> fields,
      String baseline,
      Integer target,
      String by,
      List<String> unstated,
      List<Integer> src) {
    this(id, label, show, of, event, per, fields, null, baseline, target, by, unstated, src);
  }

  /** How it is shown. */
  public enum Show {
    percent,
    count,
    rate,
    trend,
    list,
    duration
  }
}
