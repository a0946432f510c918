package org.interventionledger.query.timeline;

import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;

/** Registers and levels. */
final class PlacementSentences {

  private PlacementSentences() {}

  static Telling of(PlacementEvent event, Mistaken mistaken) {
    return switch (event) {
      case PlacedOnRegister placed ->
          Telling.of(placed)
              .naming("register", placed.registerLabel())
              .naming("reviewOn", placed.reviewOn())
              .detail("reasons", placed.reasons())
              .detail("underAuthority", placed.underAuthority());
      case LevelChanged changed ->
          Telling.of(changed)
              .naming("level", changed.level().label())
              .naming("before", changed.before().map(LevelGiven::label))
              .naming("reviewOn", changed.reviewOn())
              .detail("reasons", changed.reasons())
              .detail("underAuthority", changed.underAuthority());
      case RemovedFromRegister removed ->
          Telling.of(removed)
              .naming("register", removed.registerLabel())
              .detail("reasons", removed.reasons())
              .detail("underAuthority", removed.underAuthority());
      case RuleEvent rule -> RuleSentences.of(rule);
      case GroundsEvent grounds -> GroundsSentences.of(grounds);
      case AccessEvent access -> AccessSentences.of(access);
      case AdviserAssigned assigned -> Telling.of(assigned).naming("adviser", assigned.adviser());
      case PlacementEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }
}
