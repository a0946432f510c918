package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.terms.Narrative;

/** Registers and levels. */
final class PlacementSentences {

  private PlacementSentences() {}

  static Telling of(PlacementEvent event, Mistaken mistaken) {
    return switch (event) {
      case PlacedOnRegister placed ->
          of(placed, placed.subject())
              .naming("register", placed.registerLabel())
              .naming("reviewOn", placed.reviewOn())
              .detail("reasons", placed.reasons())
              .detail("underAuthority", placed.underAuthority());
      case LevelChanged changed ->
          of(changed, changed.level().subject())
              .naming("level", changed.level().label())
              .naming("before", changed.before().map(LevelGiven::label))
              .naming("reviewOn", changed.reviewOn())
              .detail("reasons", changed.reasons())
              .detail("underAuthority", changed.underAuthority());
      case RemovedFromRegister removed ->
          of(removed, removed.subject())
              .naming("register", removed.registerLabel())
              .detail("reasons", removed.reasons())
              .detail("underAuthority", removed.underAuthority());
      case RuleEvent rule -> RuleSentences.of(rule);
      case GroundsEvent grounds -> GroundsSentences.of(grounds);
      case AccessEvent access -> AccessSentences.of(access);
      case AdviserAssigned assigned ->
          Telling.of(assigned)
              .naming("adviser", assigned.adviser())
              .naming("person", assigned.person());
      case MovedToFrameworkVersion moved ->
          Telling.of(moved)
              .naming("from", moved.from())
              .naming("to", moved.framework())
              .detail("whatBecameOfIt", became(moved))
              .detail("rulesHolding", moved.holding().stream().map(PackRow::toString).toList())
              .detail("reasons", moved.reasons())
              .detail("underAuthority", moved.underAuthority());
      case PlacementEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }

  /** Of the school itself, or of its governing body or setting by a sentence of its own. */
  static Telling of(Record event, Subject subject) {
    return subject == null ? Telling.of(event) : Telling.of(event, subject);
  }

  private static List<String> became(MovedToFrameworkVersion moved) {
    var registers =
        moved.registers().stream()
            .map(
                it ->
                    became(
                        Subject.labelled(it.register().label(), it.subject()),
                        it.counterpart(),
                        it.after().map(Labelled::label),
                        it.reason()));
    var levels =
        moved.levels().stream()
            .map(
                it ->
                    became(
                        Subject.labelled(it.level().label(), it.level().subject()),
                        it.counterpart(),
                        it.after().map(LevelGiven::label),
                        it.reason()));
    return Stream.concat(registers, levels).toList();
  }

  private static String became(
      String before, Counterpart counterpart, Optional<String> after, Optional<Narrative> reason) {
    return Words.sentence(
        "Counterpart." + counterpart.name(),
        Map.of("before", before, "after", after, "reason", reason));
  }
}
