package org.interventionledger.query.timeline;

import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;

/** Coasting schools, and the way to an academy. */
final class AcademyOrderSentences {

  private AcademyOrderSentences() {}

  static Telling of(AcademyOrderEvent event) {
    return switch (event) {
      case AcademyOrderRecorded ordered ->
          StateSentences.learnt(
              Telling.of(ordered, ordered.basis())
                  .naming("under", ordered.under())
                  .detail("consultation", ordered.consultation())
                  .detail("copies", ordered.copies())
                  .detail("saving", ordered.saving()),
              ordered.learnt());
      case AcademyOrderRevoked revoked ->
          StateSentences.learnt(Telling.of(revoked), revoked.learnt());
      case StepsTowardsConversionDirected directed ->
          StateSentences.learnt(
              Telling.of(directed)
                  .naming("addressees", directed.addressees())
                  .naming("completeBy", directed.completeBy())
                  .detail("steps", directed.steps()),
              directed.learnt());
      case SchoolConverted converted ->
          StateSentences.learnt(
              Telling.of(converted)
                  .naming("successor", converted.successor())
                  .naming("orderedOn", converted.orderedOn())
                  .detail("arrangements", converted.arrangements()),
              converted.learnt());
    };
  }

  static Telling of(CoastingEvent event) {
    return switch (event) {
      case CoastingNotified notified ->
          StateSentences.learnt(
              Telling.of(notified)
                  .naming("definition", notified.definition())
                  .naming("definedBy", notified.definedBy())
                  .detail("evidence", notified.evidence()),
              notified.learnt());
      case CoastingEnded ended ->
          StateSentences.learnt(
              Telling.of(ended).detail("evidence", ended.evidence()), ended.learnt());
    };
  }
}
