package org.interventionledger.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Told;
import org.interventionledger.api.terms.Urn;

/**
 * A stage meeting or another meeting of the framework (items ESX-051 to 053, HIL-086, E15-088). A
 * meeting is known by a UUID.
 */
public sealed interface MeetingCommand extends SchoolCommand {

  String meetingId();

  /** The {@link #family()} of every one of them. */
  String FAMILY = "MeetingCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "meeting:" + meetingId();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /**
   * Call a meeting.
   *
   * @param kind id of a meeting among the framework's activities
   * @param plannedFor the day it is to be held; may be in the future
   */
  record CallMeeting(
      Urn urn,
      String meetingId,
      LocalDate calledOn,
      String kind,
      LocalDate plannedFor,
      List<Attendee> invited,
      Narrative purpose)
      implements MeetingCommand {
    public CallMeeting {
      invited = List.copyOf(invited);
    }

    @Override
    public LocalDate happenedOn() {
      return calledOn;
    }
  }

  /**
   * Say that it was held, and who came.
   *
   * @param stating what the framework asks for at this act
   * @param departure why the notice of it was shorter than the framework has it
   */
  record HoldMeeting(
      Urn urn,
      String meetingId,
      LocalDate heldOn,
      List<Attendee> attended,
      List<Attendee> apologies,
      Stating stating,
      Optional<Narrative> departure)
      implements MeetingCommand {
    public HoldMeeting {
      attended = List.copyOf(attended);
      apologies = List.copyOf(apologies);
    }

    /** Where there was notice enough. */
    public HoldMeeting(
        Urn urn,
        String meetingId,
        LocalDate heldOn,
        List<Attendee> attended,
        List<Attendee> apologies,
        Stating stating) {
      this(urn, meetingId, heldOn, attended, apologies, stating, Optional.empty());
    }

    /** Where the framework asks for nothing at the act. */
    public HoldMeeting(
        Urn urn,
        String meetingId,
        LocalDate heldOn,
        List<Attendee> attended,
        List<Attendee> apologies) {
      this(urn, meetingId, heldOn, attended, apologies, Stating.NOTHING);
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }
  }

  /**
   * Record what was said and agreed.
   *
   * @param concernsConveyed the concerns as they were put to the school
   * @param told who was told of the outcome afterwards
   */
  record RecordMeeting(
      Urn urn,
      String meetingId,
      LocalDate recordedOn,
      Narrative concernsConveyed,
      Narrative outcome,
      List<AgreedAction> actions,
      List<Told> told)
      implements MeetingCommand {
    public RecordMeeting {
      actions = List.copyOf(actions);
      told = List.copyOf(told);
    }

    @Override
    public LocalDate happenedOn() {
      return recordedOn;
    }
  }

  /** Call it off. */
  record CancelMeeting(Urn urn, String meetingId, LocalDate cancelledOn, Narrative reasons)
      implements MeetingCommand {
    @Override
    public LocalDate happenedOn() {
      return cancelledOn;
    }
  }

  /**
   * Say that an agreed action was done.
   *
   * @param action its number in the meeting's record, counted from 1
   */
  record CompleteAgreedAction(
      Urn urn, String meetingId, int action, LocalDate completedOn, Narrative evidence)
      implements MeetingCommand {
    @Override
    public LocalDate happenedOn() {
      return completedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectMeetingEntry(
      Urn urn, String meetingId, Correction correction, Optional<MeetingCommand> replacement)
      implements MeetingCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
