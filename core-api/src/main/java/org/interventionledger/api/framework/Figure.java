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
    String baseline,
    Integer target,
    String by,
    List<String> unstated,
    List<Integer> src) {

  public Figure {
    of = Given.when(of);
    per = Given.list(per);
    fields = Given.list(fields);
    unstated = Given.list(unstated);
    src = Given.list(src);
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
