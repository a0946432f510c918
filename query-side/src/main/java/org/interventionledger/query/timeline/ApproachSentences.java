package org.interventionledger.query.timeline;

import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;

/** What was asked for or agreed outside Part 4. */
final class ApproachSentences {

  private ApproachSentences() {}

  static Telling of(ApproachEvent event) {
    return switch (event) {
      case MonitoringAgreed agreed ->
          Telling.of(agreed)
              .naming("onBehalfOf", agreed.onBehalfOf())
              .naming("consentedBy", agreed.consentedBy())
              .naming("post", agreed.post())
              .naming("reviewOn", agreed.reviewOn())
              .detail("scope", agreed.scope());
      case MonitoringEnded ended ->
          Telling.of(ended, ended.how()).detail("reasons", ended.reasons());
      case InspectionRequested requested ->
          Telling.of(requested)
              .naming("replyBy", requested.replyBy())
              .detail("concerns", requested.concerns())
              .detail("underAuthority", requested.underAuthority());
      case InspectionRequestAnswered answered ->
          Telling.of(answered, answered.answer())
              .naming("reference", answered.reference())
              .detail("note", answered.note());
    };
  }
}
