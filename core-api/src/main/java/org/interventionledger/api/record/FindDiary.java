package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.MissedDay;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What falls due? Earliest first, computed from the events: nothing here was typed in as a
 * reminder.
 *
 * @param urn only this school's
 * @param from first day, both days counted; what was due before and is not done is overdue and
 *     always shown
 */
public record FindDiary(
    Reader reader,
    Optional<Urn> urn,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    LocalDate today) {

  /** What falls due. */
  public enum What {
    REVIEW_OF_PLACEMENT,
    MEETING_PLANNED,
    MEETING_RECORD_OUTSTANDING,
    AGREED_ACTION,
    /** What the framework has done by a day: a duty of it. */
    ACTIVITY_DUE,
    /** What the framework usually has done. */
    ACTIVITY_USUAL,
    /** What the framework offers: nothing follows from leaving it. */
    ACTIVITY_OPTIONAL,
    /** What a rule of the framework calls for, as a duty; by the day that it names, if any. */
    COURSE_DUE,
    /** What a rule of the framework calls for as the usual course. */
    COURSE_USUAL,
    /** What a rule of the framework has considered. */
    COURSE_TO_CONSIDER,
    /** The paper that is to record an activity of the framework. */
    PAPER_OUTSTANDING,
    /** A priority of a plan, by its time bound. */
    PLAN_PRIORITY,
    /** A day agreed in advance for an activity of the framework. */
    AGREED_DAY,
    /** Support that was asked for and is not agreed yet: item HIL-165. */
    SUPPORT_TO_AGREE,
    /** Support that was agreed and is not delivered yet. */
    SUPPORT_TO_DELIVER,
    /** Some of the days agreed were given. */
    SUPPORT_PARTLY_DELIVERED,
    /** A published outcome that an import left to an officer. */
    OUTCOME_TO_SETTLE,
    PRE_WARNING_REPLY,
    COMPLIANCE_PERIOD_ENDS,
    COMPLIANCE_TO_ASSESS,
    LAST_DAY_FOR_POWERS,
    ADDITIONAL_GOVERNOR_LEAVES,
    SUSPENSION_BEGINS,
    SUSPENSION_TO_REVIEW,
    CONSENT_AWAITED,
    INTERIM_BOARD_BEGINS,
    INTERIM_BOARD_ENDS,
    REVIEW_OF_MONITORING,
    INSPECTION_ANSWER,
    REFERRAL_REPLY,
    STEPS_TOWARDS_CONVERSION,
    SCHOOL_TO_CLOSE,
    SECRETARY_OF_STATES_BOARD_ENDS,
    /** Ten working days after the report was received; overdue when the authority is in breach. */
    STATEMENT_OF_ACTION,
    /** Five working days after the draft of a report was received. */
    COMMENTS_ON_DRAFT_REPORT,
    /** Twenty working days after a request for information was received. */
    INFORMATION_REQUEST,
    /** Thirty days after a complaint about personal data was received. */
    COMPLAINT_TO_ACKNOWLEDGE,
    BOARD_MEMBERS_APPOINTMENT_ENDS,
    /** As the Secretary of State directed: Sch 6 para 5A. */
    APPOINTMENT_TO_END,
    /** The authority arranges for the governing body that follows the board: Sch 6 para 19. */
    GOVERNING_BODY_TO_ARRANGE,
    DIRECTION_TO_COPY,
    DIRECTION_TO_ANSWER,
    DIRECTED_NOTICE_TO_GIVE
  }

  /**
   * The answer.
   *
   * @param missed days agreed in advance that passed unheld before others took their place, the
   *     latest first; whichever days the items are asked for
   * @param leavesOut of which schools it has nothing that follows from the register or from what
   *     the authority does with the school, whether or not there are any
   */
  public record Diary(List<Item> items, List<Missed> missed, List<LeftOut> leavesOut) {
    public Diary {
      items = List.copyOf(items);
      missed = List.copyOf(missed);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /** An agreed day that was missed, at a school. */
  public record Missed(String school, MissedDay day) {}

  /**
   * One thing due.
   *
   * @param dueOn the day; of what stands open without one, the day of reading
   * @param noDay why it has no day of its own; it is never overdue then
   * @param subject what it is about, in words
   * @param basis the provision or rule that makes it due, if one does
   */
  public record Item(
      Urn urn,
      String school,
      What what,
      LocalDate dueOn,
      boolean overdue,
      String subject,
      Optional<String> basis,
      Optional<String> owner,
      Optional<NoDay> noDay) {

    /** What falls due on a day. */
    public Item(
        Urn urn,
        String school,
        What what,
        LocalDate dueOn,
        boolean overdue,
        String subject,
        Optional<String> basis,
        Optional<String> owner) {
      this(urn, school, what, dueOn, overdue, subject, basis, owner, Optional.empty());
    }
  }

  /**
   * Why something that stands open has no day.
   *
   * @param uncounted how soon it is to be done, where the dates to count that by were not held when
   *     it was recorded; empty where the document names no day
   */
  public record NoDay(Optional<Span> uncounted) {}
}
