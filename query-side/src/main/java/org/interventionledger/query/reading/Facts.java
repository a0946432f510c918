package org.interventionledger.query.reading;

import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.terms.AuthorityCode;

/** What events of several kinds have under different names. */
public final class Facts {

  private Facts() {}

  /**
   * The authority that acted; for particulars of the national register, the one it names; for a
   * change of authority, the one that was left: the other has all of the school's record.
   */
  public static AuthorityCode authority(SchoolEvent event) {
    return switch (event) {
      case SchoolEntered entered -> entered.particulars().authority();
      case SchoolParticularsChanged changed -> changed.particulars().authority();
      case SchoolChangedAuthority changed -> changed.from();
      case SchoolLinksChanged changed -> changed.authority();
      case PlacementEvent placement -> placement.authority();
      case ActivityEvent activity -> activity.authority();
      case SupportEvent support -> support.authority();
      case MeetingEvent meeting -> meeting.authority();
      case InterventionEvent intervention -> intervention.authority();
      case InterimBoardEvent board -> board.authority();
    };
  }

  /** The number in its own stream of the entry that it puts right. */
  public static Optional<Long> correctedEntry(SchoolEvent event) {
    return switch (event) {
      case PlacementEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case ActivityEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case SupportEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case MeetingEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case InterventionEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case InterimBoardEntryCorrected corrected -> Optional.of(corrected.correction().entry());
      case SchoolEvent _ -> Optional.empty();
    };
  }

  public static Optional<String> schoolName(SchoolEvent event) {
    return switch (event) {
      case SchoolEntered entered -> Optional.of(entered.particulars().name());
      case SchoolParticularsChanged changed -> Optional.of(changed.particulars().name());
      case SchoolEvent _ -> Optional.empty();
    };
  }
}
