package org.interventionledger.query.timeline;

import java.util.Map;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelCount;

/** What was put on record for levels and rules of the framework. */
final class GroundsSentences {

  private GroundsSentences() {}

  static Telling of(GroundsEvent event) {
    return switch (event) {
      case IndicatorRecorded recorded ->
          Telling.of(recorded)
              .naming("indicator", recorded.indicator().label())
              .detail("evidence", recorded.evidence())
              .detail("documents", recorded.documents());
      case IndicatorWithdrawn withdrawn ->
          Telling.of(withdrawn)
              .naming("indicator", withdrawn.indicator().label())
              .detail("reasons", withdrawn.reasons());
      case FindingRecorded found ->
          Telling.of(found)
              .naming("fact", found.fact().label())
              .naming("value", found.value())
              .naming("by", found.by().map(Labelled::label))
              .detail("reasons", found.reasons());
      case AssignmentAgreed agreed ->
          told(agreed)
              .naming("scale", agreed.scale().label())
              .naming("by", agreed.by().map(Labelled::label))
              .naming("with", RuleSentences.labels(agreed.with()))
              .detail(
                  "indicatorsCounted",
                  agreed.counted().stream().map(GroundsSentences::count).toList())
              .detail("departure", agreed.departure());
      case CourseConsidered considered ->
          Telling.of(considered, considered.conclusion())
              .naming("rule", considered.rule())
              .detail("reasons", considered.reasons());
      case PartiesTold told ->
          Telling.of(told)
              .naming("parties", RuleSentences.labels(told.parties()))
              .naming("about", told.about().map(Labelled::label))
              .detail("whatWasTold", told.what());
      case LocalStepTaken taken ->
          Telling.of(taken, taken.standing())
              .naming("measure", taken.measure().label())
              .detail("grounds", RuleSentences.labels(taken.grounds()))
              .detail("reasons", taken.reasons());
      case ActivityNoted noted ->
          Telling.of(noted)
              .naming("activity", noted.activity().label())
              .naming("outcome", noted.outcome())
              .detail("contactBy", noted.contactBy().map(Labelled::label));
    };
  }

  private static Telling told(AssignmentAgreed agreed) {
    return agreed.how().map(how -> Telling.of(agreed, how)).orElseGet(() -> Telling.of(agreed));
  }

  private static String count(LevelCount count) {
    return Words.sentence(
        "LevelCount", Map.of("level", count.level().label(), "indicators", count.indicators()));
  }
}
