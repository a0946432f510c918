package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.entered;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.Examples.particulars;
import static org.interventionledger.query.timeline.Examples.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.Attendee.Capacity;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Told;
import org.interventionledger.api.terms.Urn;

/**
 * Entries of every kind that rests on the authority's own arrangements, or on the national
 * register.
 */
final class LocalExamples {

  private static final Attendee HEAD =
      new Attendee(Capacity.HEAD_TEACHER, Optional.of(new PersonName("Jo Pell")));
  private static final Attendee CLERK = new Attendee(Capacity.CLERK, Optional.empty());
  private static final Attendee REGION =
      new Attendee(Capacity.REGIONAL_DIRECTOR_REPRESENTATIVE, Optional.empty());
  private static final AgreedAction PLAN =
      new AgreedAction(WORDS, new PersonName("Head teacher"), march(20));

  private LocalExamples() {}

  static Stream<SchoolEvent> profile() {
    return Stream.of(
        entered(),
        new SchoolParticularsChanged(
            URN,
            particulars("Larkfield Academy"),
            List.of("name", "phase", "trust"),
            "GIAS extract",
            march(9)),
        new SchoolLinksChanged(
            URN,
            NORTHMOOR,
            List.of(
                new SchoolLink(
                    new Urn(999_102),
                    "Larkfield Infant School",
                    SchoolLink.Direction.PREDECESSOR,
                    "Predecessor - merged",
                    Optional.of(march(1)))),
            "i-1",
            march(1)),
        new SchoolChangedAuthority(
            URN,
            new AuthorityCode("990"),
            Optional.of("Northmoor"),
            new AuthorityCode("991"),
            Optional.of("Eastvale"),
            "GIAS extract",
            march(9)));
  }

  static Stream<SchoolEvent> placement() {
    return Stream.of(
        placed("Attainment fell."),
        levelChanged(Optional.empty(), Optional.empty()),
        levelChanged(
            Optional.of(new LevelGiven("stage", "S1", "Stage 1", 1)), Optional.of(march(30))),
        new MovedToFrameworkVersion(
            URN,
            NORTHMOOR,
            march(9),
            FRAMEWORK,
            new FrameworkVersion(NORTHMOOR, "northmoor-scc", "2"),
            List.of(),
            List.of(),
            List.of(),
            WORDS,
            DELEGATION),
        new AdviserAssigned(URN, NORTHMOOR, march(2), new PersonName("Ada Lindqvist")),
        new AdviserAssigned(
            URN, NORTHMOOR, march(2), new PersonName("Ada Lindqvist"), Optional.of("a.lindqvist")),
        new RemovedFromRegister(
            URN,
            NORTHMOOR,
            march(30),
            "scc",
            "Schools causing concern",
            WORDS,
            DELEGATION,
            FRAMEWORK),
        placedAs(Subject.governingBody),
        placedAs(Subject.setting),
        levelledAs(Subject.governingBody),
        levelledAs(Subject.setting),
        removedAs(Subject.governingBody),
        removedAs(Subject.setting),
        new PlacementEntryCorrected(
            URN, NORTHMOOR, correction(7, Reason.ENTERED_TWICE), Optional.empty()));
  }

  private static PlacedOnRegister placedAs(Subject subject) {
    return new PlacedOnRegister(
        URN,
        NORTHMOOR,
        march(2),
        "scc",
        "Schools causing concern",
        WORDS,
        DELEGATION,
        Optional.of(LocalDate.of(2026, 6, 1)),
        FRAMEWORK,
        subject);
  }

  private static LevelChanged levelledAs(Subject subject) {
    return new LevelChanged(
        URN,
        NORTHMOOR,
        march(2),
        new LevelGiven("stage", "s2", "Stage 2", 2, subject),
        Optional.of(new LevelGiven("stage", "s1", "Stage 1", 1, subject)),
        WORDS,
        DELEGATION,
        Optional.empty(),
        FRAMEWORK);
  }

  private static RemovedFromRegister removedAs(Subject subject) {
    return new RemovedFromRegister(
        URN,
        NORTHMOOR,
        march(30),
        "scc",
        "Schools causing concern",
        WORDS,
        DELEGATION,
        FRAMEWORK,
        subject);
  }

  private static LevelChanged levelChanged(
      Optional<LevelGiven> before, Optional<LocalDate> reviewOn) {
    return new LevelChanged(
        URN,
        NORTHMOOR,
        march(2),
        new LevelGiven("stage", "S2", "Stage 2", 2),
        before,
        WORDS,
        DELEGATION,
        reviewOn,
        FRAMEWORK);
  }

  static Stream<SchoolEvent> meetings() {
    return Stream.of(
        new MeetingCalled(
            URN,
            NORTHMOOR,
            "m-1",
            march(4),
            "stage-2",
            "Stage 2 meeting",
            march(12),
            List.of(HEAD, CLERK),
            WORDS,
            FRAMEWORK),
        held(march(12), List.of(HEAD, REGION), List.of(CLERK)),
        held(LocalDate.of(2022, 8, 31), List.of(REGION), List.of()),
        recorded(),
        recorded(PLAN),
        recorded(PLAN, PLAN),
        new MeetingCancelled(URN, NORTHMOOR, "m-1", "Stage 2 meeting", march(11), WORDS),
        new AgreedActionCompleted(
            URN, NORTHMOOR, "m-1", 2, WORDS, march(20), new Narrative("The plan.")),
        new MeetingEntryCorrected(
            URN,
            NORTHMOOR,
            "m-1",
            correction(1, Reason.WRONG_PERSON_OR_BODY),
            Optional.of(held(march(12), List.of(HEAD), List.of()))));
  }

  private static MeetingHeld held(LocalDate on, List<Attendee> attended, List<Attendee> apologies) {
    return new MeetingHeld(URN, NORTHMOOR, "m-1", "Stage 2 meeting", on, attended, apologies);
  }

  private static MeetingRecorded recorded(AgreedAction... actions) {
    return new MeetingRecorded(
        URN,
        NORTHMOOR,
        "m-1",
        "Stage 2 meeting",
        march(12),
        march(13),
        new Narrative("Reading is weak."),
        WORDS,
        List.of(actions),
        List.of(new Told("Chair of governors", march(13))));
  }
}
