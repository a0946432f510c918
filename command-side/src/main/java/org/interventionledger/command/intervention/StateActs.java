package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;

/**
 * What the Secretary of State has done about a school, as far as the authority knows. Acts become
 * known in another order than they were done; what holds on a day is what was done last by then.
 */
record StateActs(
    Matters<StateNotice> notices,
    StatePowersUsed powers,
    List<CoastingEvent> coasting,
    List<AcademyOrderEvent> academy) {

  static final StateActs NONE =
      new StateActs(Matters.none(), StatePowersUsed.NONE, List.of(), List.of());

  StateActs {
    coasting = List.copyOf(coasting);
    academy = List.copyOf(academy);
  }

  StateActs then(SecretaryOfStateEvent event) {
    return switch (event) {
      case SecretaryOfStateNoticeEvent about ->
          new StateActs(
              notices.with(about.stateNoticeId(), before -> StateNotice.after(before, about)),
              powers,
              coasting,
              academy);
      case SecretaryOfStatePowerEvent act ->
          new StateActs(notices, powers.then(act), coasting, academy);
      // Folded by themselves: see Direction.
      case DirectionEvent _ -> this;
      case CoastingEvent told -> new StateActs(notices, powers, with(coasting, told), academy);
      case AcademyOrderEvent act -> new StateActs(notices, powers, coasting, with(academy, act));
    };
  }

  /** The notification by which the school is coasting on a day. */
  Optional<CoastingNotified> coastingOn(LocalDate on) {
    return latest(coasting.stream(), on)
        .flatMap(
            last ->
                switch (last) {
                  case CoastingNotified notified -> Optional.of(notified);
                  case CoastingEnded _ -> Optional.empty();
                });
  }

  /** The academy order in force on a day. */
  Optional<AcademyOrderRecorded> orderedOn(LocalDate on) {
    return latest(academy.stream().filter(StateActs::beginsOrEndsAnOrder), on)
        .flatMap(
            last ->
                switch (last) {
                  case AcademyOrderRecorded order -> Optional.of(order);
                  case AcademyOrderRevoked _, SchoolConverted _, StepsTowardsConversionDirected _ ->
                      Optional.empty();
                });
  }

  /** The steps directed under the order in force on a day. */
  Stream<StepsTowardsConversionDirected> stepsOn(LocalDate on) {
    var since = orderedOn(on).map(AcademyOrderRecorded::orderedOn);
    return academy.stream()
        .filter(StepsTowardsConversionDirected.class::isInstance)
        .map(StepsTowardsConversionDirected.class::cast)
        .filter(steps -> !steps.directedOn().isAfter(on))
        .filter(steps -> since.filter(day -> !steps.directedOn().isBefore(day)).isPresent());
  }

  /** That the school had become an academy by a day. */
  Optional<SchoolConverted> convertedBy(LocalDate on) {
    return academy.stream()
        .filter(SchoolConverted.class::isInstance)
        .map(SchoolConverted.class::cast)
        .filter(converted -> !converted.convertedOn().isAfter(on))
        .findFirst();
  }

  /** The last of them by a day; of two on one day, that which was recorded later. */
  static <E extends SecretaryOfStateEvent> Optional<E> latest(Stream<E> events, LocalDate on) {
    return events
        .filter(event -> !event.happenedOn().isAfter(on))
        .sorted(Comparator.comparing(SecretaryOfStateEvent::happenedOn))
        .reduce((_, later) -> later);
  }

  static <E> List<E> with(List<E> list, E further) {
    return Stream.concat(list.stream(), Stream.of(further)).toList();
  }

  private static boolean beginsOrEndsAnOrder(AcademyOrderEvent event) {
    return switch (event) {
      case AcademyOrderRecorded _, AcademyOrderRevoked _, SchoolConverted _ -> true;
      case StepsTowardsConversionDirected _ -> false;
    };
  }
}
