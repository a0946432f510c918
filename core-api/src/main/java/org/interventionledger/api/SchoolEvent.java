package org.interventionledger.api;

import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.terms.Urn;

/** A fact about one school. A switch over it that forgets one does not compile. */
public sealed interface SchoolEvent extends LedgerEvent, DatedEvent
    permits SchoolProfileEvent,
        PlacementEvent,
        ActivityEvent,
        SupportEvent,
        MeetingEvent,
        InterventionEvent,
        InterimBoardEvent {

  Urn urn();
}
