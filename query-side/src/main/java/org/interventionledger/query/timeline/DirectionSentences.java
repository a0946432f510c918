package org.interventionledger.query.timeline;

import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;

/** Directions of the Secretary of State to consider a warning notice. */
final class DirectionSentences {

  private DirectionSentences() {}

  static Telling of(DirectionEvent event) {
    return switch (event) {
      case DirectionToWarnRecorded given ->
          StateSentences.learnt(
              notCounted(
                  Telling.of(given)
                      .naming("notice", given.notice())
                      .naming("answerBy", given.answerPeriod().endsOn())
                      .naming("copyBy", given.copyPeriod().map(CountedPeriod::endsOn))
                      .naming("replyBy", given.replyPeriod().map(CountedPeriod::endsOn))
                      .detail("direction", given.direction()),
                  Optional.of(given.answerPeriod())),
              given.learnt());
      case DirectionCopied copied ->
          Telling.of(copied, copied.timeliness())
              .naming("dueOn", copied.dueOn())
              .detail("method", copied.method())
              .detail("invitation", copied.invitation());
      case GoverningBodyRespondedToDirection said ->
          Telling.of(said, said.timeliness())
              .naming("dueOn", said.dueOn())
              .detail("response", said.response());
      case DirectionAnswered answered ->
          notCounted(
              Telling.of(answered, answered.answer())
                  .naming("dueOn", answered.dueOn())
                  .naming("timeliness", answered.timeliness())
                  .naming("noticeBy", answered.noticePeriod().map(CountedPeriod::endsOn))
                  .detail("reasons", answered.reasons())
                  .detail("copies", InterventionSentences.copies(answered.copies()))
                  .detail("underAuthority", answered.underAuthority()),
              answered.noticePeriod());
      case WarningNoticeOrdered ordered ->
          StateSentences.learnt(
              Telling.of(ordered)
                  .naming("giveBy", ordered.giveBy())
                  .detail("order", ordered.order()),
              ordered.learnt());
    };
  }

  private static Telling notCounted(Telling telling, Optional<CountedPeriod> period) {
    return telling.detail(
        "notCounted",
        period.stream()
            .flatMap(counted -> counted.notCounted().stream())
            .map(StatementSentences::day)
            .toList());
  }
}
