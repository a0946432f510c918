package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A note, plan, report, notice or letter.
 *
 * @param of the activities and measures that it records
 * @param must what it has to contain
 * @param manner how it is written or sent, in the document's words; no part of its text
 * @param priorities {@code must} where a plan has to have at least one, with its owner and day
 * @param per how often it is written, where it is written regularly
 * @param force how binding it is that it is written so often; where the document does not say, it
 *     is the usual course
 * @param whose the authority's, where it is one report on all of its schools; null where it is
 *     written of one school
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
    List<String> manner,
    Force priorities,
    Due due,
    Cadence.Per per,
    Force force,
    Cadence.Whose whose,
    List<String> unstated,
    List<Integer> src) {

  public Paper {
    of = Given.list(of);
    when = Given.when(when);
    who = Given.list(who);
    must = Given.list(must);
    manner = Given.list(manner);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  public Paper(
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
    this(id, kind, label, of, when, who, must, null, null, due, per, null, null, unstated, src);
  }

  /** Whether it is one report on all of the authority's schools, as the framework says. */
  public boolean ofTheAuthority() {
    return whose == Cadence.Whose.authority;
  }

  /** How binding its {@code per} is. */
  public Force binding() {
    return Given.force(force);
  }

  /** What it is called, with how it is written or sent, for whoever writes it. */
  public String inFull() {
    return manner.isEmpty() ? label : "%s (%s)".formatted(label, String.join(", ", manner));
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
