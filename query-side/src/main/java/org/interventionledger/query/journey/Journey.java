package org.interventionledger.query.journey;

import java.util.List;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;

/** One school's journey, as the entries that count tell it. */
public record Journey(
    Placing placing,
    LocalWork work,
    List<Meeting> meetings,
    Ladder ladder,
    List<Board> boards,
    List<Statement> statements,
    BesideTheLadder beside,
    List<Direction> directions,
    List<LeftOutcome> leftOutcomes) {

  public static final Journey NONE =
      new Journey(
          Placing.NONE,
          LocalWork.NONE,
          List.of(),
          Ladder.NONE,
          List.of(),
          List.of(),
          BesideTheLadder.NONE,
          List.of(),
          List.of());

  /** The journey that events tell, those of each stream in their order. */
  public static Journey of(List<? extends SchoolEvent> events) {
    var journey = NONE;
    for (var event : events) {
      journey = journey.on(event);
    }
    return journey;
  }

  Journey on(SchoolEvent event) {
    return switch (event) {
      case PlacementEvent placement ->
          new Journey(
              placing.on(placement),
              work,
              meetings,
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes);
      case ActivityEvent activity ->
          new Journey(
              placing,
              work.on(activity),
              meetings,
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes);
      case MeetingEvent meeting ->
          new Journey(
              placing,
              work,
              Meeting.on(new Matters<>(meetings), meeting).all(),
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes);
      case InterventionEvent intervention ->
          new Journey(
              placing,
              work,
              meetings,
              ladder.on(intervention),
              boards,
              Statement.on(new Matters<>(statements), intervention).all(),
              beside.on(intervention),
              Direction.on(new Matters<>(directions), intervention).all(),
              LeftOutcome.on(leftOutcomes, intervention));
      case InterimBoardEvent board ->
          new Journey(
              placing,
              work,
              meetings,
              ladder,
              Board.on(new Matters<>(boards), board).all(),
              statements,
              beside,
              directions,
              leftOutcomes);
      // Particulars are public and have a table of their own.
      case SchoolProfileEvent _ -> this;
    };
  }
}
