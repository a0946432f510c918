package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What happened about the authority's powers under EIA 2006, ss.63, 64 and 66, and SSFA 1998, Sch
 * 15.
 */
public sealed interface PowerEvent extends InterventionEvent
    permits ArrangementsEvent,
        AdditionalGovernorsEvent,
        BudgetEvent,
        PowerEvent.SecretaryOfStateNotified,
        PowerEvent.PowersEndedByBoard {

  /** The provision it rests on. */
  Provision provision();

  /** The Secretary of State was notified that powers are to be used: s.70A(1). */
  record SecretaryOfStateNotified(
      Urn urn,
      AuthorityCode authority,
      LocalDate notifiedOn,
      Set<Power> powers,
      Delivery method,
      Narrative evidence,
      Provision provision)
      implements PowerEvent {
    public SecretaryOfStateNotified {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }

  /**
   * What ended with the start of an interim board, whoever made it: Sch 6 paras 3 and 12. Entered
   * by the ledger itself.
   */
  sealed interface PowersEndedByBoard extends PowerEvent {

    /** The first day of the board. */
    LocalDate endedOn();

    /** Additional governors, and foundation governors added to match them. */
    List<PersonName> governors();

    /** The first days of the suspensions that were in effect. */
    List<LocalDate> suspensionsSince();

    /** The days of the notices that lapsed. */
    List<LocalDate> noticesOf();
  }

  /**
   * With the start of an interim board additional governors vacated office, the suspension of the
   * delegated budget was revoked and notice of one lapsed: Sch 6 paras 3 and 12. Entered by the
   * ledger itself with the board's establishment.
   *
   * @param governors additional governors, and foundation governors added to match them
   * @param suspensionsSince the first days of the suspensions that were in effect
   * @param noticesOf the days of the notices that lapsed
   */
  record PowersEndedByInterimBoard(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate endedOn,
      List<PersonName> governors,
      List<LocalDate> suspensionsSince,
      List<LocalDate> noticesOf,
      Provision provision)
      implements PowersEndedByBoard {
    public PowersEndedByInterimBoard {
      governors = List.copyOf(governors);
      suspensionsSince = List.copyOf(suspensionsSince);
      noticesOf = List.copyOf(noticesOf);
    }

    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * The same with the start of an interim board of the Secretary of State (s.69, to which Sch 6
   * applies as it does to the authority's). Entered by the ledger itself with his notice.
   *
   * @param usedOn the day of his notice
   */
  record PowersEndedByBoardOfSecretaryOfState(
      Urn urn,
      AuthorityCode authority,
      LocalDate usedOn,
      LocalDate endedOn,
      List<PersonName> governors,
      List<LocalDate> suspensionsSince,
      List<LocalDate> noticesOf,
      Provision provision)
      implements PowersEndedByBoard {
    public PowersEndedByBoardOfSecretaryOfState {
      governors = List.copyOf(governors);
      suspensionsSince = List.copyOf(suspensionsSince);
      noticesOf = List.copyOf(noticesOf);
    }

    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
