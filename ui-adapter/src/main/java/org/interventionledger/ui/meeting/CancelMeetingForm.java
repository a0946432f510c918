package org.interventionledger.ui.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Call a meeting off. */
public record CancelMeetingForm(
    @NotNull @Size(max = 100) @ExistingMatter String meetingId,
    @NotNull LocalDate cancelledOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public CancelMeeting toCommand(Urn urn) {
    return new CancelMeeting(urn, meetingId, cancelledOn, new Narrative(reasons));
  }
}
