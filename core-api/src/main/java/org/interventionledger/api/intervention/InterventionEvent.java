package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened on the statutory ladder of one school. */
public sealed interface InterventionEvent extends SchoolEvent
    permits InspectionEvent,
        PreWarningEvent,
        WarningNoticeEvent,
        InterimBoardDecisionEvent,
        ReferralEvent,
        SecretaryOfStateEvent,
        PreconditionEvent,
        PowerEvent,
        ApproachEvent,
        StatementEvent,
        DraftReportEvent,
        InformationEvent,
        PeriodEvent,
        InterventionEvent.InterimPeriodEnded,
        InterventionEvent.InterventionEntryCorrected {

  /** The local authority that acted or recorded it. */
  AuthorityCode authority();

  /** The interim period is over: the school has a governing body again, or none. */
  record InterimPeriodEnded(
      Urn urn, AuthorityCode authority, int board, LocalDate endedOn, Provision provision)
      implements InterventionEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record InterventionEntryCorrected(
      Urn urn,
      AuthorityCode authority,
      Correction correction,
      Optional<InterventionEvent> replacement)
      implements InterventionEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
