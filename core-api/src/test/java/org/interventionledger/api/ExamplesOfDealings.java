package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.Attendee.Capacity;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Told;

/** Placements and meetings. */
final class ExamplesOfDealings {

  private static final String MEETING = "0f8b7a34-2f0f-4d8e-8f2f-5f0e6f0a7c21";
  private static final List<Attendee> PRESENT =
      List.of(
          new Attendee(Capacity.HEAD_TEACHER, Optional.of(NAME)),
          new Attendee(Capacity.ADVISER, Optional.empty()));

  private ExamplesOfDealings() {}

  static List<LedgerEvent> all() {
    var stage2 = new LevelGiven("stage", "S2", "Stage 2", 2);
    var held = held(Optional.of(ExamplesOfActivities.STATED));
    return List.of(
        new PlacedOnRegister(
            URN,
            NORTHMOOR,
            DAY,
            "concern",
            "Schools of concern",
            REASONS,
            AUTHORITY,
            Optional.of(LATER),
            FRAMEWORK),
        new LevelChanged(
            URN,
            NORTHMOOR,
            DAY,
            stage2,
            Optional.of(new LevelGiven("stage", "S1", "Stage 1", 1)),
            REASONS,
            AUTHORITY,
            Optional.empty(),
            FRAMEWORK),
        new RemovedFromRegister(
            URN, NORTHMOOR, LATER, "concern", "Schools of concern", REASONS, AUTHORITY, FRAMEWORK),
        new AdviserAssigned(URN, NORTHMOOR, DAY, NAME),
        new PlacementEntryCorrected(
            URN,
            NORTHMOOR,
            CORRECTION,
            Optional.of(new AdviserAssigned(URN, NORTHMOOR, LATER, NAME))),
        new MeetingCalled(
            URN,
            NORTHMOOR,
            MEETING,
            DAY,
            "stage-meeting",
            "Stage meeting",
            LATER,
            PRESENT,
            REASONS,
            FRAMEWORK),
        held,
        new MeetingRecorded(
            URN,
            NORTHMOOR,
            MEETING,
            "Stage meeting",
            LATER,
            LATER,
            REASONS,
            new Narrative("A plan by July."),
            List.of(new AgreedAction(new Narrative("Write the plan."), NAME, LATER.plusDays(14))),
            List.of(new Told("Chair of governors", LATER))),
        new MeetingCancelled(URN, NORTHMOOR, MEETING, "Stage meeting", LATER, REASONS),
        new AgreedActionCompleted(
            URN,
            NORTHMOOR,
            MEETING,
            1,
            new Narrative("Write the plan."),
            LATER,
            new Narrative("The plan.")),
        new MeetingEntryCorrected(
            URN, NORTHMOOR, MEETING, CORRECTION, Optional.of(held(Optional.empty()))));
  }

  private static MeetingHeld held(Optional<Stated> stated) {
    return new MeetingHeld(
        URN,
        NORTHMOOR,
        MEETING,
        "Stage meeting",
        LATER,
        PRESENT,
        List.of(new Attendee(Capacity.CHAIR_OF_GOVERNORS, Optional.empty())),
        stated);
  }
}
