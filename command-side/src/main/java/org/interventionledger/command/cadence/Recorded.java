package org.interventionledger.command.cadence;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.NotKnown;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.command.framework.RowNames;

/** By which act something becomes known that a framework asks about. */
final class Recorded {

  private Recorded() {}

  static NotKnown by(Asked asked, Pack pack) {
    var by = act(asked, pack);
    return new NotKnown(
        asked.name(), RowNames.of(pack, asked), by, by.flatMap(act -> about(act, asked)));
  }

  private static Optional<Act> act(Asked asked, Pack pack) {
    return switch (asked) {
      case Asked.OfSchool(var fact) -> act(fact);
      case Asked.Named(var name) ->
          Optional.of(pack.scale(name).isPresent() ? Act.CHANGE_LEVEL : Act.RECORD_FINDING);
      case Asked.Was _ -> Optional.of(Act.CHANGE_LEVEL);
      case Asked.Shown _ -> Optional.of(Act.RECORD_INDICATOR);
      case Asked.Done(var activity) -> Optional.of(holding(activity, pack));
      case Asked.Outcome(var activity) -> Optional.of(holding(activity, pack));
      case Asked.Told _ -> Optional.of(Act.RECORD_TELLING);
      case Asked.Standing _ -> Optional.of(Act.TAKE_LOCAL_STEP);
      case Asked.Now(var what) -> act(what);
    };
  }

  /** Type and phase come with the national register. */
  private static Optional<Act> act(SchoolFact fact) {
    return switch (fact) {
      case ofsted, category, eligible -> Optional.of(Act.RECORD_INSPECTION_OUTCOME);
      case type, phase -> Optional.empty();
    };
  }

  private static Optional<Act> act(AtTheAct what) {
    return switch (what) {
      case CONTACT -> Optional.of(Act.RECORD_ACTIVITY);
      case INDICATORS -> Optional.of(Act.RECORD_INDICATOR);
      case GROUNDS, CONSULTED, REVIEWED, APPROPRIATE -> Optional.empty();
    };
  }

  private static Act holding(String activity, Pack pack) {
    return pack.activity(activity)
        .filter(it -> it.kind() == ActivityKind.meeting)
        .map(_ -> Act.CALL_MEETING)
        .orElse(Act.RECORD_ACTIVITY);
  }

  private static Optional<String> about(Act act, Asked asked) {
    return switch (asked) {
      case Asked.Named(var fact) when act == Act.RECORD_FINDING -> Optional.of(fact);
      case Asked.Done(var activity) -> Optional.of(activity);
      case Asked.Outcome(var activity) -> Optional.of(activity);
      case Asked _ -> Optional.empty();
    };
  }
}
