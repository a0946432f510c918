package org.interventionledger.command.meeting;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.NoticeDays;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Told;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.rules.GatesBeforeHolding;

/**
 * A meeting under test, of a school whose journey runs under the first version of its framework.
 */
final class MeetingFixture {

  static final String MEETING = "0f8b7a34-2f0f-4d8e-8f2f-5f0e6f0a7c21";
  static final List<Attendee> PRESENT =
      List.of(new Attendee(Attendee.Capacity.HEAD_TEACHER, Optional.empty()));
  static final Narrative PLAN = new Narrative("Write the plan.");

  private MeetingFixture() {}

  static TestExecutor<Meeting> given(MeetingEvent... events) {
    return fixture(Optional.of(VERSION_1)).given((Object[]) events);
  }

  static TestExecutor<Meeting> givenNoJourney() {
    return fixture(Optional.empty()).givenNoPriorActivity();
  }

  /** Of a framework that asks for these days of notice, where these term dates are held. */
  static TestExecutor<Meeting> givenNotice(
      NoticeDays notice, List<TermDates> terms, MeetingEvent... events) {
    var pack = Northmoor.pack("1");
    var meeting =
        new Activity(
            "stage-meeting",
            ActivityKind.meeting,
            "Stage meeting",
            null,
            null,
            null,
            null,
            null,
            null,
            notice,
            null,
            null,
            null,
            List.of(7));
    var from = LocalDate.of(2025, 9, 1);
    var adopted =
        new FrameworkAdopted(
            NORTHMOOR, from, from, new Pack(pack.framework(), pack.scales(), List.of(meeting)));
    return fixture(Optional.of(VERSION_1), Adoptions.none(NORTHMOOR).with(adopted), terms)
        .given((Object[]) events);
  }

  private static AggregateTestFixture<Meeting> fixture(Optional<FrameworkVersion> journey) {
    var adoptions = Adoptions.none(NORTHMOOR).with(Northmoor.version1()).with(Northmoor.version2());
    return fixture(journey, adoptions, List.of());
  }

  private static AggregateTestFixture<Meeting> fixture(
      Optional<FrameworkVersion> journey, Adoptions adoptions, List<TermDates> terms) {
    var fixture = new AggregateTestFixture<>(Meeting.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(
        new MeetingDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> journey,
            _ -> adoptions,
            GatesBeforeHolding.OPEN,
            (_, _) -> new CountedDays(() -> terms, WorkingDays::asBuiltIn)));
    return fixture;
  }

  static MeetingCalled called(LocalDate on, FrameworkVersion version) {
    return new MeetingCalled(
        SCHOOL,
        NORTHMOOR,
        MEETING,
        on,
        "stage-meeting",
        "Stage meeting",
        on.plusDays(1),
        PRESENT,
        WORDS,
        version);
  }

  static MeetingHeld held(LocalDate on) {
    return held(on, List.of());
  }

  static MeetingHeld held(LocalDate on, List<Attendee> apologies) {
    return new MeetingHeld(SCHOOL, NORTHMOOR, MEETING, "Stage meeting", on, PRESENT, apologies);
  }

  static MeetingRecorded recorded(LocalDate heldOn, LocalDate on) {
    return recorded(heldOn, on, WORDS);
  }

  static MeetingRecorded recorded(LocalDate heldOn, LocalDate on, Narrative outcome) {
    return new MeetingRecorded(
        SCHOOL,
        NORTHMOOR,
        MEETING,
        "Stage meeting",
        heldOn,
        on,
        WORDS,
        outcome,
        actions(heldOn),
        told(heldOn));
  }

  static List<AgreedAction> actions(LocalDate due) {
    return List.of(new AgreedAction(PLAN, new PersonName("Headteacher"), due));
  }

  static List<Told> told(LocalDate on) {
    return List.of(new Told("Chair of governors", on));
  }

  static MeetingCancelled cancelled(LocalDate on) {
    return new MeetingCancelled(SCHOOL, NORTHMOOR, MEETING, "Stage meeting", on, WORDS);
  }

  static AgreedActionCompleted completed(LocalDate on) {
    return new AgreedActionCompleted(SCHOOL, NORTHMOOR, MEETING, 1, PLAN, on, WORDS);
  }
}
