package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.terms.Urn;

/**
 * A course of the framework that stands open at a school: a rule called for it and it is neither
 * done nor settled by a recorded consideration, or a rule offers it and nobody said yet whether it
 * is taken up. It is reckoned from the record on each day, and never typed in.
 *
 * @param rule the rule's id
 * @param items the numbered items of the document that made it
 * @param force how binding it is; {@code may} is an offer
 * @param since the day on which it was called for, or from which it is offered
 * @param dueBy by when, as far as the rule says so; counted from the day of what it follows
 * @param steps what is still to be done, or said, of it
 * @param cause the entry that it follows; none for an offer, and none of which not every reader of
 *     the register may know
 */
public record OpenCourse(
    Urn urn,
    String school,
    String rule,
    List<String> items,
    Force force,
    LocalDate since,
    Optional<LocalDate> dueBy,
    List<ToDo> steps,
    Optional<RuleCause> cause,
    FrameworkVersion framework) {

  public OpenCourse {
    items = List.copyOf(items);
    steps = List.copyOf(steps);
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
        steps,
        Optional.empty(),
        framework);
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
