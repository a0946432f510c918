package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A note, plan, report, notice or letter.
 *
 * @param of the activities and measures that it records
 * @param must what it has to contain
 * @param per how often it is written, where it is written regularly
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Paper(
    String id,
    Kind kind,
    String label,
    List<String> of,
    Condition when,
    List<Who> who,
    List<String> must,
    Due due,
    Cadence.Per per,
    List<String> unstated,
    List<Integer> src) {

  public Paper {
    of = Given.list(of);
    when = Given.when(when);
    who = Given.list(who);
    must = Given.list(must);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /** The kinds of paper. */
  public enum Kind {
    note,
    log,
    plan,
    report,
    notice,
    letter,
    agreement,
    list
  }

  /** When it is due. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Due(String after, Span within) {}
}
