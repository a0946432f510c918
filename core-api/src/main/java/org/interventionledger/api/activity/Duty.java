package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/**
 * An activity that the framework has held at a school in a stretch of time, or an activity or a
 * report that the authority itself owes for all of its schools at once. It is reckoned from the
 * record on each day, and never typed in.
 *
 * @param authority whose duty it is; of one at a school, the school's authority
 * @param urn of the school; empty where the authority itself owes it
 * @param school its name; empty where the authority itself owes it
 * @param activity its id in the framework; the row says whether it is an activity or a paper
 * @param force how binding it is; {@code may} is an offer
 * @param per how often, where the framework says so by a word
 * @param times how many times in the stretch
 * @param from the first day of the stretch; where the term dates are not held, or nobody can tell
 *     whether it was missed, of the school year
 * @param dueBy the last one; empty where the document does not say by when, where the term dates
 *     that it would be told from are not held, and where nobody can tell whether it was missed
 * @param held how many times it was held, or the report given, in the stretch
 * @param doneOn the day on which it was done; for what was done late, after the stretch
 * @param forWhom who takes part, or writes and is given the report, in the framework's words
 * @param row the row of the framework that has it
 * @param notKnown what its condition asks about and nobody put on record, where that leaves open
 *     whether it is a duty
 */
public record Duty(
    AuthorityCode authority,
    Optional<Urn> urn,
    Optional<String> school,
    String activity,
    String label,
    Force force,
    Optional<Cadence.Per> per,
    int times,
    Optional<LocalDate> from,
    Optional<LocalDate> dueBy,
    int held,
    Optional<LocalDate> doneOn,
    State state,
    List<String> forWhom,
    FrameworkVersion framework,
    PackRow row,
    List<NotKnown> notKnown) {

  public Duty {
    forWhom = List.copyOf(forWhom);
    notKnown = List.copyOf(notKnown);
  }

  /** The same, of which it is not known whether it is one. */
  public Duty withNotKnown(List<NotKnown> asked) {
    return new Duty(
        authority, urn, school, activity, label, force, per, times, from, dueBy, held, doneOn,
        state, forWhom, framework, row, asked);
  }

  /** How it stands on the day. */
  public enum State {
    /** It is to be done, and its time has not run out. */
    DUE,
    /** It was done in time. */
    DONE,
    /** Its time has run out and it was not done: a breach of the authority's own framework. */
    OVERDUE,
    /**
     * It was done after its time had run out, and before the next one of its kind was missed: the
     * breach stays on record.
     */
    DONE_LATE,
    /**
     * Its time ran out and it was not done, and it is due no longer: the next one of its kind was
     * missed before anything was done, and what was done then made good that one; or a version that
     * has it no more took the place of the one that did, for the school's journey or for the
     * authority itself. The breach stays on record.
     */
    MISSED,
    /** The framework offers it; nothing follows from leaving it. */
    OPTIONAL,
    /** It hangs on term dates that the ledger does not hold. */
    TERM_DATES_NOT_HELD,
    /**
     * Whether it is a duty hangs on something that nobody put on record: with a last day, it is due
     * by then if it is one; without, and for a school year, nobody can tell whether it was missed.
     */
    CONDITION_NOT_KNOWN
  }
}
