package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A formal step: a compact, a notice, a power, an order, a referral.
 *
 * @param statutory the step of the law that it is; null where it is the authority's own
 * @param rank its place in its issuer's ladder
 * @param minGrounds how many grounds it rests on at the least
 * @param needs what must hold before it
 * @param enables the measures it opens
 * @param period how long it runs; where it is unstated an officer gives it with a reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
    String id,
    Kind kind,
    String label,
    StatutoryStep statutory,
    Condition when,
    List<Who> who,
    Integer rank,
    Integer minGrounds,
    List<Ground> grounds,
    Condition needs,
    List<String> enables,
    Span period,
    Force force,
    String record,
    List<String> unstated,
    List<Integer> src) {

  public Measure {
    when = Given.when(when);
    who = Given.list(who);
    grounds = Given.list(grounds);
    needs = Given.when(needs);
    enables = Given.list(enables);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /**
   * Whether it is the authority's own and its document names no ground of it, so that what it rests
   * on is said in the reasons alone.
   */
  public boolean leavesGroundsUnstated() {
    return statutory == null && grounds.isEmpty() && unstated.contains("grounds");
  }

  /** The kinds of measure. */
  public enum Kind {
    compact,
    preWarning,
    warning,
    power,
    order,
    referral,
    request
  }

  /**
   * A ground that a notice may rest on.
   *
   * @param standing whether it is the law's or the authority's own; null where the document is
   *     silent
   * @param only the circumstances to which the document keeps it
   * @param law which ground of the law it is; null where the document does not say
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Ground(
      String id, String text, Standing standing, String only, InLaw law, List<Integer> src) {
    public Ground {
      src = Given.list(src);
    }

    /** Its text, with the circumstances to which the document keeps it. */
    public String inFull() {
      return only == null ? text : "%s (%s)".formatted(text, only);
    }
  }

  /** The grounds of the Education and Inspections Act 2006, ss.60(2) and 60A(2). */
  public enum InLaw {
    lowStandards,
    breakdown,
    safety,
    payAndConditions
  }

  /** Whose ground it is. */
  public enum Standing {
    statutory,
    /** For legal review: it never suffices alone for a statutory notice. */
    local
  }
}
