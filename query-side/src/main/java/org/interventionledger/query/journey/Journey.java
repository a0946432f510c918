package org.interventionledger.query.journey;

import java.util.List;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;

/** One school's journey, as the entries that count tell it. */
public record Journey(
    Placing placing,
    Access access,
    LocalWork work,
    List<Meeting> meetings,
    Ladder ladder,
    List<Board> boards,
    List<Statement> statements,
    BesideTheLadder beside,
    List<Direction> directions,
    List<LeftOutcome> leftOutcomes,
    List<Support> support) {

  public static final Journey NONE =
      new Journey(
          Placing.NONE,
          Access.NONE,
          LocalWork.NONE,
          List.of(),
          Ladder.NONE,
          List.of(),
          List.of(),
          BesideTheLadder.NONE,
          List.of(),
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
              access.on(placement),
              work,
              meetings,
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes,
              support);
      case ActivityEvent activity ->
          new Journey(
              placing,
              access,
              work.on(activity),
              meetings,
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes,
              support);
      case SupportEvent it ->
          new Journey(
              placing,
              access,
              work,
              meetings,
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes,
              Support.on(new Matters<>(support), it).all());
      case MeetingEvent meeting ->
          new Journey(
              placing,
              access,
              work,
              Meeting.on(new Matters<>(meetings), meeting).all(),
              ladder,
              boards,
              statements,
              beside,
              directions,
              leftOutcomes,
              support);
      case InterventionEvent intervention ->
          new Journey(
              placing,
              access,
              work,
              meetings,
              ladder.on(intervention),
              boards,
              Statement.on(new Matters<>(statements), intervention).all(),
              beside.on(intervention),
              Direction.on(new Matters<>(directions), intervention).all(),
              LeftOutcome.on(leftOutcomes, intervention),
              support);
      case InterimBoardEvent board ->
          new Journey(
              placing,
              access,
              work,
              meetings,
              ladder,
              Board.on(new Matters<>(boards), board).all(),
              statements,
              beside,
              directions,
              leftOutcomes,
              support);
      // Particulars are public and have a table of their own.
      case SchoolProfileEvent _ -> this;
    };
  }
}
