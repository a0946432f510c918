package org.interventionledger.query.support;

import java.util.Arrays;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;

/**
 * Records what happened to schools, each entry in its own stream, and lets people of all roles
 * look.
 */
public record Clerk(QuerySide ledger) {

  /** Records the events and waits until they can be seen. */
  public void record(SchoolEvent... events) {
    for (var event : events) {
      ledger.publish(stream(event), People.SENIOR_OFFICER, People.NOW, event);
    }
    ledger.await();
  }

  public static Reader reader(Role role, String... authorities) {
    var served = Arrays.stream(authorities).map(AuthorityCode::new).toArray(AuthorityCode[]::new);
    return People.reader(role, served);
  }

  private static String stream(SchoolEvent event) {
    return switch (event) {
      case SchoolProfileEvent _ -> "school:" + event.urn();
      case PlacementEvent _ -> "placement:" + event.urn();
      case ActivityEvent _ -> "activities:" + event.urn();
      case SupportEvent _ -> "support:" + event.urn();
      case MeetingEvent meeting -> "meeting:" + meeting.meetingId();
      case InterventionEvent _ -> "intervention:" + event.urn();
      case InterimBoardEvent board -> "ieb:" + event.urn() + ":" + board.board();
    };
  }
}
