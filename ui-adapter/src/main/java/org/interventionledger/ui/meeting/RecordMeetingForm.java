package org.interventionledger.ui.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record what a meeting said and agreed. */
public record RecordMeetingForm(
    @NotNull @Size(max = 100) @ExistingMatter String meetingId,
    @NotNull LocalDate recordedOn,
    @NotNull @Lines String concernsConveyed,
    @NotNull @Lines String outcome,
    List<@NotNull @Valid AgreedActionForm> actions,
    List<@NotNull @Valid ToldForm> told)
    implements ActForm {

  @Override
  public RecordMeeting toCommand(Urn urn) {
    return new RecordMeeting(
        urn,
        meetingId,
        recordedOn,
        new Narrative(concernsConveyed),
        new Narrative(outcome),
        actions.stream().map(AgreedActionForm::toAction).toList(),
        told.stream().map(ToldForm::toTold).toList());
  }
}
