package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.terms.Urn;

/**
 * A course of the framework that stands open at a school: a rule called for it and it is neither
 * done nor settled by a recorded consideration, or a rule offers it and nobody said yet whether it
 * is taken up. It is reckoned from the record on each day, and never typed in.
 *
 * @param rule the rule's id
 * @param items the numbered items of the document that made it
 * @param force how binding it is; {@code may} is an offer
 * @param since the day on which it was called for, or from which it is offered; of what held
 *     already when the journey was moved, the day of the move; of what holds without a call, the
 *     day from which it has held, and at the earliest the first of the version
 * @param dueBy by when, as far as the rule says so; counted from the day of what it follows
 * @param uncounted how soon, where the rule says so and the dates to count it by are not held
 * @param steps what is still to be done, or said, of it
 * @param cause the entry that it follows; none for an offer, and none of which not every reader of
 *     the register may know; of what holds without a call, the inspection that it rests on, if it
 *     rests on one
 */
public record OpenCourse(
    Urn urn,
    String school,
    String rule,
    List<String> items,
    Force force,
    LocalDate since,
    Optional<LocalDate> dueBy,
    Optional<Span> uncounted,
    List<ToDo> steps,
    Optional<RuleCause> cause,
    FrameworkVersion framework,
    Origin origin) {

  public OpenCourse {
    items = List.copyOf(items);
    steps = List.copyOf(steps);
  }

  /** How it came to be open. */
  public enum Origin {
    /** A rule called for it, after an entry. */
    CALLED_FOR,
    /** A rule offers it. */
    OFFERED,
    /**
     * The rule held already when the journey was moved to the version: no entry called for it, and
     * it stands open since the move.
     */
    HELD_AT_THE_MOVE,
    /**
     * Its rule holds and no entry called for it: it held already when the version came into force,
     * or came to hold by what is no entry of the school's record, such as its type in the national
     * register.
     */
    HELD_WITHOUT_A_CALL
  }

  /** The same, following an entry. */
  public OpenCourse after(Optional<RuleCause> entry) {
    return new OpenCourse(
        urn, school, rule, items, force, since, dueBy, uncounted, steps, entry, framework, origin);
  }

  /** The same, for whoever may not know what it follows, nor the day from which it is counted. */
  public OpenCourse withoutCause() {
    return new OpenCourse(
        urn,
        school,
        rule,
        items,
        force,
        since,
        Optional.empty(),
        Optional.empty(),
        steps,
        Optional.empty(),
        framework,
        origin);
  }

  /**
   * One thing of it.
   *
   * @param by the act that does it; where the ledger has none, the consideration that settles it
   * @param about what that act's form begins with: the row of the framework, or the rule
   */
  public record ToDo(CourseStep.Verb verb, List<Labelled> of, Act by, Optional<String> about) {
    public ToDo {
      of = List.copyOf(of);
    }
  }
}
