package org.interventionledger.ui.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.ActForm;

/** Somebody at a meeting, or invited to it. */
public record AttendeeForm(
    @NotNull Attendee.Capacity capacity, @Size(max = PersonName.LONGEST) String name) {

  public Attendee toAttendee() {
    return new Attendee(capacity, ActForm.person(name));
  }
}
