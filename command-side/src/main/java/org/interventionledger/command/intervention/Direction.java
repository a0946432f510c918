package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;

/**
 * A direction to consider a warning notice, and where it has come to: ss.69A and 69B.
 *
 * @param periods as they are on record, counted again or not
 */
record Direction(
    DirectionToWarnRecorded given,
    Map<DirectedStep, CountedPeriod> periods,
    Optional<DirectionCopied> copied,
    Optional<GoverningBodyRespondedToDirection> response,
    Stage stage) {

  /** What the authority has said to it. */
  sealed interface Stage {}

  record Unanswered() implements Stage {}

  record Answered(DirectionAnswered answer) implements Stage {}

  /** It declined, and was ordered to give the notice. */
  record Ordered(DirectionAnswered answer, WarningNoticeOrdered order) implements Stage {}

  Direction {
    periods = periods.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(periods));
  }

  /** The directions to a school's authority, by their identifiers. */
  static Matters<Direction> of(CaseFile file) {
    var directions = Matters.<Direction>none();
    for (var event : file.journal().events().toList()) {
      directions =
          switch (event) {
            case DirectionEvent about ->
                directions.with(about.directionId(), before -> after(before, about));
            case PeriodEvent about ->
                directions.with(about.about(), before -> before.map(it -> it.with(about)));
            case InterventionEvent _ -> directions;
          };
    }
    return directions;
  }

  private static Optional<Direction> after(Optional<Direction> before, DirectionEvent event) {
    return switch (event) {
      case DirectionToWarnRecorded given -> Optional.of(begun(given));
      case DirectionCopied copied ->
          before.map(
              it ->
                  new Direction(it.given, it.periods, Optional.of(copied), it.response, it.stage));
      case GoverningBodyRespondedToDirection said ->
          before.map(
              it -> new Direction(it.given, it.periods, it.copied, Optional.of(said), it.stage));
      case DirectionAnswered answer -> before.map(it -> it.answered(answer));
      case WarningNoticeOrdered order -> before.map(it -> it.ordered(order));
    };
  }

  private static Direction begun(DirectionToWarnRecorded given) {
    var periods = new EnumMap<DirectedStep, CountedPeriod>(DirectedStep.class);
    given.copyPeriod().ifPresent(it -> periods.put(DirectedStep.COPY, it));
    given.replyPeriod().ifPresent(it -> periods.put(DirectedStep.REPLY, it));
    periods.put(DirectedStep.ANSWER, given.answerPeriod());
    return new Direction(given, periods, Optional.empty(), Optional.empty(), new Unanswered());
  }

  private Direction answered(DirectionAnswered answer) {
    var more = new EnumMap<>(periods);
    answer.noticePeriod().ifPresent(it -> more.put(DirectedStep.NOTICE, it));
    return new Direction(given, more, copied, response, new Answered(answer));
  }

  private Direction ordered(WarningNoticeOrdered order) {
    return switch (stage) {
      case Unanswered _ -> this;
      case Answered(var answer) ->
          new Direction(given, periods, copied, response, new Ordered(answer, order));
      case Ordered(var answer, _) ->
          new Direction(given, periods, copied, response, new Ordered(answer, order));
    };
  }

  private Direction with(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again -> {
        var moved = new EnumMap<>(periods);
        DirectedStep.of(again.matter()).ifPresent(step -> moved.replace(step, again.period()));
        yield new Direction(given, moved, copied, response, stage);
      }
    };
  }

  CountedPeriod period(DirectedStep step) {
    return periods.get(step);
  }

  /** From what day on the authority has to give the notice, if it has to. */
  Optional<LocalDate> noticeOwedSince() {
    return switch (stage) {
      case Unanswered _ -> Optional.empty();
      case Answered(var answer) -> answer.noticePeriod().map(_ -> answer.answeredOn());
      case Ordered(_, var order) -> Optional.of(order.orderedOn());
    };
  }

  /** The last day on which the notice is in time, if there is one. */
  Optional<LocalDate> noticeDueOn() {
    return switch (stage) {
      case Unanswered _ -> Optional.empty();
      case Answered _ ->
          Optional.ofNullable(periods.get(DirectedStep.NOTICE)).map(CountedPeriod::endsOn);
      case Ordered(_, var order) -> order.giveBy();
    };
  }

  /** Whether a notice of the authority that was given since is the one it owes. */
  boolean isMet(LegalPosition position) {
    return noticeOwedSince()
        .filter(
            since -> position.notices().all().map(Notice::given).anyMatch(it -> answers(it, since)))
        .isPresent();
  }

  private boolean answers(WarningNoticeGiven notice, LocalDate since) {
    var under =
        notice.provision().place().startsWith("s.60A")
            ? DirectedNotice.SECTION_60A
            : DirectedNotice.SECTION_60;
    return under == given.notice() && !notice.givenOn().isBefore(since);
  }
}
