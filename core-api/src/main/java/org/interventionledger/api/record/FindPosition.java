package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * How does the school stand in law on a day, and what may be done next? Answered by the command side, with
 * the very rules by which it decides. Answered with {@code Optional<Position>}: empty for a school that is
 * not in the ledger or not the reader's.
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

  /** The answer. */
  public record Position(
      Urn urn,
      LocalDate on,
      Reach reach,
      List<Gateway> gateways,
      List<Running> running,
      List<OpenAct> open,
      List<BarredAct> barred,
      List<Trap> traps) {
    public Position {
      gateways = List.copyOf(gateways);
      running = List.copyOf(running);
      open = List.copyOf(open);
      barred = List.copyOf(barred);
      traps = List.copyOf(traps);
    }
  }

  /** A gateway to eligibility for intervention that stands open. */
  public record Gateway(Provision provision, LocalDate since) {}

  /** What is running. */
  public enum Period {
    COMPLIANCE_PERIOD,
    POWERS_WINDOW,
    INTERIM_PERIOD,
    SECRETARY_OF_STATES_COMPLIANCE_PERIOD,
    /** Of ss.63, 64 and 66, after the Secretary of State's intention: s.70B. */
    FREEZE_OF_POWERS,
    /** For the authority's statement of action: SI 2005/2038, reg. 7. */
    STATEMENT_OF_ACTION
  }

  /**
   * A period that is running on the day; without {@code endsOn} where no end is set.
   *
   * @param counted its arithmetic, where it is counted in working days
   */
  public record Running(
      Period period,
      LocalDate beginsOn,
      Optional<LocalDate> endsOn,
      Provision provision,
      Optional<CountedPeriod> counted) {

    public Running(Period period, LocalDate beginsOn, Optional<LocalDate> endsOn, Provision provision) {
      this(period, beginsOn, endsOn, provision, Optional.empty());
    }
  }

  /**
   * An act that may be done.
   *
   * @param about the identifier of the notice, referral, meeting or board it is about, where it is about one
   */
  public record OpenAct(Act act, Optional<String> about, Optional<Provision> provision) {}

  /** An act that may not be done, and why. */
  public record BarredAct(Act act, Refused.Details why) {}

  /** Where an act of the authority and one of the Secretary of State run beside each other. */
  public enum Danger {
    /** A notice of the authority has ceased with the Secretary of State's: s.60(4B). */
    NOTICE_CEASED,
    /** The authority gave a notice after the Secretary of State's, before it was told of it: s.60(4A). */
    NOTICE_AFTER_THE_SECRETARY_OF_STATES,
    /** The Secretary of State's notice stands, and no notice of the authority may be given: s.60(4A). */
    SECRETARY_OF_STATES_NOTICE_STANDS,
    /** The powers of ss.63, 64 and 66 are frozen; that of s.65 is not: s.70B. */
    POWERS_FROZEN,
    /** During an interim board nobody is appointed under s.64, and no budget suspended: Sch 6 paras 12 to 14. */
    POWERS_DURING_INTERIM_BOARD
  }

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
