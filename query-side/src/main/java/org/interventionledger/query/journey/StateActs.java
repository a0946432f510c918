package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;

/** What the Secretary of State has done about a school. */
public record StateActs(
    List<StateNotice> notices,
    StatePowers powers,
    List<Coasting> coasting,
    List<AcademyOrder> orders,
    Optional<SchoolConverted> converted) {

  static final StateActs NONE =
      new StateActs(List.of(), StatePowers.NONE, List.of(), List.of(), Optional.empty());

  /** That the school is coasting, or was. */
  public record Coasting(CoastingNotified notified, Optional<CoastingEnded> ended) {}

  StateActs on(SecretaryOfStateEvent event) {
    return switch (event) {
      case SecretaryOfStateNoticeEvent notice ->
          new StateActs(
              StateNotice.on(new Matters<>(notices), notice).all(),
              powers,
              coasting,
              orders,
              converted);
      case SecretaryOfStatePowerEvent power ->
          new StateActs(notices, powers.on(power), coasting, orders, converted);
      // Beside them: see Direction.
      case DirectionEvent _ -> this;
      case CoastingEvent told -> new StateActs(notices, powers, on(told), orders, converted);
      case SchoolConverted became ->
          new StateActs(notices, powers, coasting, orders, Optional.of(became));
      case AcademyOrderEvent order ->
          new StateActs(
              notices,
              powers,
              coasting,
              AcademyOrder.on(new Matters<>(orders), order).all(),
              converted);
    };
  }

  private List<Coasting> on(CoastingEvent event) {
    var known = new Matters<>(coasting);
    return switch (event) {
      case CoastingNotified notified -> known.with(new Coasting(notified, Optional.empty())).all();
      case CoastingEnded ended ->
          known
              .carriedOn(
                  school ->
                      school.ended.isEmpty()
                          && !ended.endedOn().isBefore(school.notified.notifiedOn()),
                  school -> new Coasting(school.notified, Optional.of(ended)))
              .all();
    };
  }
}
