package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
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

/**
 * A direction of the Secretary of State to consider a warning notice, and what came of it.
 *
 * @param periods as they are on record, counted again or not
 */
public record Direction(
    DirectionToWarnRecorded given,
    Map<CountedMatter, CountedPeriod> periods,
    boolean copied,
    Optional<DirectionAnswered> answer,
    Optional<WarningNoticeOrdered> order) {

  public Direction {
    periods = periods.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(periods));
  }

  static Matters<Direction> on(Matters<Direction> directions, InterventionEvent event) {
    return switch (event) {
      case DirectionEvent about -> on(directions, about);
      case PeriodEvent again ->
          directions.carriedOn(it -> it.id().equals(again.about()), it -> it.on(again));
      case InterventionEvent _ -> directions;
    };
  }

  private static Matters<Direction> on(Matters<Direction> directions, DirectionEvent event) {
    return switch (event) {
      case DirectionToWarnRecorded given -> directions.with(begun(given));
      case DirectionCopied _ ->
          directions.carriedOn(
              it -> it.id().equals(event.directionId()),
              it -> new Direction(it.given, it.periods, true, it.answer, it.order));
      case GoverningBodyRespondedToDirection _ -> directions;
      case DirectionAnswered answer ->
          directions.carriedOn(
              it -> it.id().equals(event.directionId()),
              it ->
                  new Direction(
                      it.given, it.with(answer), it.copied, Optional.of(answer), it.order));
      case WarningNoticeOrdered order ->
          directions.carriedOn(
              it -> it.id().equals(event.directionId()),
              it -> new Direction(it.given, it.periods, it.copied, it.answer, Optional.of(order)));
    };
  }

  private static Direction begun(DirectionToWarnRecorded given) {
    var periods = new EnumMap<CountedMatter, CountedPeriod>(CountedMatter.class);
    given.copyPeriod().ifPresent(it -> periods.put(CountedMatter.COPY_OF_DIRECTION, it));
    periods.put(CountedMatter.ANSWER_TO_DIRECTION, given.answerPeriod());
    return new Direction(given, periods, false, Optional.empty(), Optional.empty());
  }

  private Map<CountedMatter, CountedPeriod> with(DirectionAnswered answered) {
    var more = new EnumMap<>(periods);
    answered.noticePeriod().ifPresent(it -> more.put(CountedMatter.DIRECTED_NOTICE, it));
    return more;
  }

  private Direction on(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again -> {
        var moved = new EnumMap<>(periods);
        moved.replace(again.matter(), again.period());
        yield new Direction(given, moved, copied, answer, order);
      }
    };
  }

  public String id() {
    return given.directionId();
  }

  /** The last day for a step. */
  public Optional<LocalDate> dueOn(CountedMatter matter) {
    return Optional.ofNullable(periods.get(matter)).map(CountedPeriod::endsOn);
  }

  /** From what day on the authority has to give the notice, if it has to. */
  public Optional<LocalDate> noticeOwedSince() {
    return order
        .map(WarningNoticeOrdered::orderedOn)
        .or(
            () ->
                answer
                    .filter(it -> it.noticePeriod().isPresent())
                    .map(DirectionAnswered::answeredOn));
  }

  /** The last day on which the notice is in time, if there is one. */
  public Optional<LocalDate> noticeDueOn() {
    return order.isPresent() ? order.get().giveBy() : dueOn(CountedMatter.DIRECTED_NOTICE);
  }

  /** Whether a notice that was given since is the one the authority owes. */
  public boolean isMet(List<Notice> notices) {
    return noticeOwedSince()
        .filter(since -> notices.stream().anyMatch(notice -> answers(notice, since)))
        .isPresent();
  }

  private boolean answers(Notice notice, LocalDate since) {
    var under =
        notice.given().provision().place().startsWith("s.60A")
            ? DirectedNotice.SECTION_60A
            : DirectedNotice.SECTION_60;
    return under == given.notice() && !notice.given().givenOn().isBefore(since);
  }
}
