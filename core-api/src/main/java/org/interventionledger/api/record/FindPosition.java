package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DaysFollowing;
import org.interventionledger.api.calendar.MonthsFollowing;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * How does the school stand in law on a day, and what may be done next? Answered by the query side
 * with {@code Optional<Position>}: empty for a school that is not in the ledger or not the
 * reader's, as its SQL says. What it answers is reckoned by the command side, which is asked {@link
 * FindPositionInLaw}.
 */
public record FindPosition(Reader reader, Urn urn, LocalDate on) {

  /** Whether Part 4 reaches the school. */
  public enum Reach {
    MAINTAINED_SCHOOL,
    /** Through SI 2007/2978 and SI 2007/2979; "management committee" for governing body. */
    PUPIL_REFERRAL_UNIT,
    ACADEMY,
    OUTSIDE_PART_4
  }

  /** The answer. What is held up is open in law and waits for the authority's own framework. */
  public record Position(
      Urn urn,
      LocalDate on,
      Reach reach,
      List<Gateway> gateways,
      List<Running> running,
      List<OpenAct> open,
      List<BarredAct> barred,
      List<Trap> traps,
      List<StandingDuty> duties,
      List<StatutoryDecision> decisions,
      Optional<StatutoryDecision.Guidance> guidance,
      List<HeldUpAct> heldUp,
      List<TextOnItsWay> texts) {
    public Position {
      gateways = List.copyOf(gateways);
      running = List.copyOf(running);
      open = List.copyOf(open);
      barred = List.copyOf(barred);
      traps = List.copyOf(traps);
      duties = List.copyOf(duties);
      decisions = List.copyOf(decisions);
      heldUp = List.copyOf(heldUp);
      texts = List.copyOf(texts);
    }
  }

  /**
   * A gateway to eligibility for intervention that stands open on the day.
   *
   * @param name what it was called at the time, where the law leaves that to Ofsted: "notice to
   *     improve"
   * @param until its last day, where the record has one by now; a gateway that has ended since is
   *     told as it stood then
   * @param opens the powers that the law has it open, in the order of their sections
   * @param evidence what opened it, and what ended it, in the order of their days
   */
  public record Gateway(
      Provision provision,
      Optional<String> name,
      LocalDate since,
      Optional<LocalDate> until,
      List<OpenedPower> opens,
      List<Evidence> evidence) {
    public Gateway {
      opens = List.copyOf(opens);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A power that a gateway opens. Other rules may stand in the way of its use: they are told with
   * the act that is barred.
   *
   * @param from the first day on which it may be used
   * @param lastDay the last one; empty where the Act sets no limit
   */
  public record OpenedPower(Power power, LocalDate from, Optional<LocalDate> lastDay) {}

  /**
   * One paper on which a gateway stands, or by which it ended.
   *
   * @param on the first day of an inspection, the day of a notice, the day on which a report took
   *     effect
   * @param reference the inspection's number, the notice's identifier or the letter's reference
   */
  public record Evidence(Proof proof, LocalDate on, Optional<String> reference) {}

  /** What is running. */
  public enum Period {
    COMPLIANCE_PERIOD,
    POWERS_WINDOW,
    INTERIM_PERIOD,
    SECRETARY_OF_STATES_COMPLIANCE_PERIOD,
    /** Of ss.63, 64 and 66, after the Secretary of State's intention: s.70B. */
    FREEZE_OF_POWERS,
    ARRANGEMENTS,
    ADDITIONAL_GOVERNORS,
    /** Notice of a suspension of the delegated budget runs. */
    NOTICE_OF_SUSPENSION,
    BUDGET_SUSPENSION,
    INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE,
    /** For the authority's statement of action: SI 2005/2038, reg. 7. */
    STATEMENT_OF_ACTION,
    /** For the copy of a direction to the governing body: s.69B. */
    COPY_OF_DIRECTION,
    /** For the governing body's response to a direction: s.69B. */
    REPLY_TO_DIRECTION,
    /** For the authority's response to a direction: ss.69A and 69B. */
    ANSWER_TO_DIRECTION,
    /** For the notice that the authority agreed to give: ss.69A and 69B. */
    DIRECTED_NOTICE,
    /** For the comments on the draft of a report: SI 2005/2038, reg. 5. */
    COMMENTS_ON_DRAFT_REPORT,
    /** For the answer to a request for information: FOIA 2000, s.10. */
    INFORMATION_REQUEST,
    /** For acknowledging a complaint about personal data: DPA 2018, s.164A. */
    DATA_COMPLAINT
  }

  /**
   * A period that is running on the day; without {@code endsOn} where no end is set.
   *
   * @param counted its arithmetic, where it is counted in working days
   * @param months its arithmetic, where it is reckoned in calendar months
   * @param days its arithmetic, where it is counted in calendar days
   * @param daysLeft how many are left of it, the day asked about among them
   */
  public record Running(
      Period period,
      LocalDate beginsOn,
      Optional<LocalDate> endsOn,
      Provision provision,
      Optional<CountedPeriod> counted,
      Optional<MonthsFollowing> months,
      Optional<DaysFollowing> days,
      Optional<Long> daysLeft) {

    public Running(Period period, LocalDate from, Optional<LocalDate> to, Provision provision) {
      this(
          period,
          from,
          to,
          provision,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * An act that may be done.
   *
   * @param about the identifier of the notice, referral, meeting or board it is about, where it is
   *     about one
   */
  public record OpenAct(Act act, Optional<String> about, Optional<Provision> provision) {}

  /** An act that may not be done, and why. */
  public record BarredAct(Act act, Refused.Details why) {}

  /** Where an act of the authority and one of the Secretary of State run beside each other. */
  public enum Danger {
    /** A notice of the authority has ceased with the Secretary of State's: s.60(4B). */
    NOTICE_CEASED,
    /**
     * The authority gave a notice after the Secretary of State's, before it was told of it:
     * s.60(4A).
     */
    NOTICE_AFTER_THE_SECRETARY_OF_STATES,
    /**
     * The Secretary of State's notice stands, and no notice of the authority may be given:
     * s.60(4A).
     */
    SECRETARY_OF_STATES_NOTICE_STANDS,
    /** The powers of ss.63, 64 and 66 are frozen; that of s.65 is not: s.70B. */
    POWERS_FROZEN,
    /**
     * During an interim board nobody is appointed under s.64, and no budget suspended: Sch 6 paras
     * 12 to 14.
     */
    POWERS_DURING_INTERIM_BOARD,
    /** An interim board of the Secretary of State bars one of the authority: s.69, Sch 6. */
    INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE,
    /** The Secretary of State's governors bar a suspension of the budget: s.67(6). */
    SECRETARY_OF_STATES_GOVERNORS,
    /**
     * A notice or a copy was not served at the same time as the notice was given: ss.60(6), (6A)
     * and 60A(6).
     */
    COPY_NOT_AT_THE_SAME_TIME,
    /** A later report may have ended the category; the entry of it does not say: ss.61 and 62. */
    END_OF_CATEGORY_NOT_RECORDED
  }

  /** What the authority has to do, or to bear in mind, as long as it lasts. */
  public enum Duty {
    /** All reasonable steps to facilitate the conversion: Academies Act 2010, s.5B. */
    FACILITATE_CONVERSION,
    /** The steps that were directed: Academies Act 2010, s.5C. */
    TAKE_DIRECTED_STEPS,
    /** An order made under s.4(A1) before 29 June 2026 keeps its law: CWSA 2026, s.58(9). */
    ORDER_UNDER_THE_OLD_LAW,
    /** The school is to close on a day that the Secretary of State directed: s.68. */
    CLOSE_THE_SCHOOL,
    /** The governing body has a copy of the direction: s.69B. */
    COPY_DIRECTION,
    /** The Secretary of State has a response to the direction: ss.69A and 69B. */
    ANSWER_DIRECTION,
    /** The warning notice that the authority agreed, or was ordered, to give: ss.69A and 69B. */
    GIVE_DIRECTED_NOTICE
  }

  /** A duty that stands on the day. */
  public record StandingDuty(
      Duty duty, LocalDate since, Optional<LocalDate> until, Provision provision) {}

  /**
   * What two acts beside each other make dangerous on the day, though each may look open.
   *
   * @param facts as a refusal has them
   */
  public record Trap(Danger danger, Provision provision, List<Fact> facts) {
    public Trap {
      facts = List.copyOf(facts);
    }
  }
}
