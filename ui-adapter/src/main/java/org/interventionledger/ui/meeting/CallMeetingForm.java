package org.interventionledger.ui.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.Offer;

/** Call a meeting of the framework. */
public record CallMeetingForm(
    @NewMatter String meetingId,
    @NotNull LocalDate calledOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.MEETING_KIND) String kind,
    @NotNull LocalDate plannedFor,
    List<@NotNull @Valid AttendeeForm> invited,
    @NotNull @Lines String purpose)
    implements ActForm {

  @Override
  public CallMeeting toCommand(Urn urn) {
    return new CallMeeting(
        urn,
        meetingId,
        calledOn,
        kind,
        plannedFor,
        invited.stream().map(AttendeeForm::toAttendee).toList(),
        new Narrative(purpose));
  }
}
