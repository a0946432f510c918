package org.interventionledger.ui.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.activity.ReviewedForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that a meeting was held, and who came. */
public record HoldMeetingForm(
    @NotNull @Size(max = 100) @ExistingMatter String meetingId,
    @NotNull LocalDate heldOn,
    @NotEmpty List<@NotNull @Valid AttendeeForm> attended,
    List<@NotNull @Valid AttendeeForm> apologies,
    @Size(max = 20) List<@NotNull @Valid ReviewedForm> reviewed,
    @Size(max = 100) @ChosenFrom(Offer.CONTACT) String contactBy,
    @Lines String departure)
    implements ActForm {

  @Override
  public HoldMeeting toCommand(Urn urn) {
    return new HoldMeeting(
        urn,
        meetingId,
        heldOn,
        attended.stream().map(AttendeeForm::toAttendee).toList(),
        apologies.stream().map(AttendeeForm::toAttendee).toList(),
        ReviewedForm.stating(reviewed, contactBy, null),
        ActForm.narrative(departure));
  }
}
