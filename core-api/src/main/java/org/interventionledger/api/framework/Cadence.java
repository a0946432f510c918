package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How often something is done. The strictest duty of those that apply binds; offers stay offers.
 *
 * @param times how many times in each period; null is once
 * @param atLeast the fewest times in each period, where more are open
 * @param at the periods of the calendar in which it falls
 * @param depth how thoroughly, in the document's words
 * @param of whose it is; null where it is held for each school by itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cadence(
    Per per, Integer times, Integer atLeast, List<String> at, String depth, Force force, Whose of) {

  public Cadence {
    at = Given.list(at);
  }

  public Cadence(
      Per per, Integer times, Integer atLeast, List<String> at, String depth, Force force) {
    this(per, times, atLeast, at, depth, force, null);
  }

  /** Whose it is, where it is not held for each school by itself. */
  public enum Whose {
    /** The authority owes it itself, for all of its schools at once, and no school does. */
    authority
  }

  /** What is done, with how thoroughly. */
  public String inFull(String activity) {
    return depth == null ? activity : "%s (%s)".formatted(activity, depth);
  }

  /** How binding it is; where the document does not say, it is the usual course. */
  public Force binding() {
    return Given.force(force);
  }

  /** The period, or the occasion. */
  public enum Per {
    fortnight,
    month,
    quarter,
    halfTerm,
    term,
    year,
    /** Each change of level. */
    change,
    /** As the school's plan says. */
    plan,
    /** Each time what it answers to happens. */
    event,
    request
  }
}
