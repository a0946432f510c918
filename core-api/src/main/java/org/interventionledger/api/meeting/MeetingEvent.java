package org.interventionledger.api.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Told;
import org.interventionledger.api.terms.Urn;

/** What happened about one meeting. */
public sealed interface MeetingEvent extends SchoolEvent {

  AuthorityCode authority();

  String meetingId();

  /**
   * A meeting was called.
   *
   * @param kindLabel the framework's name for that kind of meeting at the time
   */
  record MeetingCalled(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      LocalDate calledOn,
      String kind,
      String kindLabel,
      LocalDate plannedFor,
      List<Attendee> invited,
      Narrative purpose,
      FrameworkVersion framework)
      implements MeetingEvent {
    public MeetingCalled {
      invited = List.copyOf(invited);
    }

    @Override
    public LocalDate happenedOn() {
      return calledOn;
    }
  }

  /**
   * It was held.
   *
   * @param stated what the framework asked for at the act
   * @param departure why the notice of it was shorter than the framework has it
   */
  @Revision("2")
  record MeetingHeld(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      String kindLabel,
      LocalDate heldOn,
      List<Attendee> attended,
      List<Attendee> apologies,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Stated> stated,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> departure)
      implements MeetingEvent {
    public MeetingHeld {
      attended = List.copyOf(attended);
      apologies = List.copyOf(apologies);
    }

    /** Where there was notice enough. */
    public MeetingHeld(
        Urn urn,
        AuthorityCode authority,
        String meetingId,
        String kindLabel,
        LocalDate heldOn,
        List<Attendee> attended,
        List<Attendee> apologies,
        Optional<Stated> stated) {
      this(
          urn,
          authority,
          meetingId,
          kindLabel,
          heldOn,
          attended,
          apologies,
          stated,
          Optional.empty());
    }

    /** Where nothing was asked for at the act, or stated. */
    public MeetingHeld(
        Urn urn,
        AuthorityCode authority,
        String meetingId,
        String kindLabel,
        LocalDate heldOn,
        List<Attendee> attended,
        List<Attendee> apologies) {
      this(urn, authority, meetingId, kindLabel, heldOn, attended, apologies, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }
  }

  /** What was said and agreed was recorded. Actions are numbered from 1 in the order given. */
  record MeetingRecorded(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      String kindLabel,
      LocalDate heldOn,
      LocalDate recordedOn,
      Narrative concernsConveyed,
      Narrative outcome,
      List<AgreedAction> actions,
      List<Told> told)
      implements MeetingEvent {
    public MeetingRecorded {
      actions = List.copyOf(actions);
      told = List.copyOf(told);
    }

    @Override
    public LocalDate happenedOn() {
      return recordedOn;
    }
  }

  /** It was called off. */
  record MeetingCancelled(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      String kindLabel,
      LocalDate cancelledOn,
      Narrative reasons)
      implements MeetingEvent {
    @Override
    public LocalDate happenedOn() {
      return cancelledOn;
    }
  }

  /** An agreed action was done. */
  record AgreedActionCompleted(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      int action,
      Narrative what,
      LocalDate completedOn,
      Narrative evidence)
      implements MeetingEvent {
    @Override
    public LocalDate happenedOn() {
      return completedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record MeetingEntryCorrected(
      Urn urn,
      AuthorityCode authority,
      String meetingId,
      Correction correction,
      Optional<MeetingEvent> replacement)
      implements MeetingEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
