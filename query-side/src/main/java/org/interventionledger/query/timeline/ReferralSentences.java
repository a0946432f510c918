package org.interventionledger.query.timeline;

import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;

/** Referrals of academies. */
final class ReferralSentences {

  private ReferralSentences() {}

  static Telling of(ReferralEvent event) {
    return switch (event) {
      case AcademyReferred referred ->
          Telling.of(referred)
              .naming("addressee", referred.addressee())
              .naming("replyBy", referred.replyBy())
              .naming("responsibleBody", referred.responsibleBody())
              .naming("bodyInformedOn", referred.bodyInformedOn())
              .detail("concerns", referred.concerns())
              .detail("actionSought", referred.actionSought())
              .detail("underAuthority", referred.underAuthority());
      case ReferralAcknowledged acknowledged ->
          Telling.of(acknowledged)
              .naming("addressee", acknowledged.addressee())
              .naming("reference", acknowledged.reference());
      case ReferralOutcomeRecorded recorded ->
          Telling.of(recorded)
              .naming("addressee", recorded.addressee())
              .naming("outcome", recorded.outcome())
              .detail("note", recorded.note());
    };
  }
}
