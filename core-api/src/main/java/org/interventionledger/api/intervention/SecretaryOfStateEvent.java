package org.interventionledger.api.intervention;

import org.interventionledger.api.terms.Provision;

/** What the Secretary of State did about a school, as the authority learnt of it. */
public sealed interface SecretaryOfStateEvent extends InterventionEvent
    permits SecretaryOfStateNoticeEvent,
        SecretaryOfStatePowerEvent,
        DirectionEvent,
        CoastingEvent,
        AcademyOrderEvent {

  /** The provision it rests on. */
  Provision provision();
}
