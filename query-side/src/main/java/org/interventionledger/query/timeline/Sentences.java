package org.interventionledger.query.timeline;

import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;

/** What is to be said of each event. */
final class Sentences {

  private Sentences() {}

  /**
   * @param mistaken where the event is a correction, what is known of the entry it puts right
   */
  static Telling of(SchoolEvent event, Mistaken mistaken) {
    return switch (event) {
      case SchoolProfileEvent profile -> ProfileSentences.of(profile);
      case PlacementEvent placement -> PlacementSentences.of(placement, mistaken);
      case ActivityEvent activity -> ActivitySentences.of(activity, mistaken);
      case SupportEvent support -> SupportSentences.of(support, mistaken);
      case MeetingEvent meeting -> MeetingSentences.of(meeting, mistaken);
      case InterventionEvent intervention -> InterventionSentences.of(intervention, mistaken);
      case InterimBoardEvent board -> BoardSentences.of(board, mistaken);
    };
  }
}
