package org.interventionledger.ui.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.InformationCommand.RecordDataComplaint;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Record a complaint about personal data in the record of a school. */
public record DataComplaintForm(
    @NewMatter String complaintId,
    @NotNull LocalDate receivedOn,
    @NotNull @Size(max = PersonName.LONGEST) String from,
    @NotNull @Lines String complaint)
    implements ActForm {

  @Override
  public RecordDataComplaint toCommand(Urn urn) {
    return new RecordDataComplaint(
        urn, complaintId, receivedOn, new PersonName(from), new Narrative(complaint));
  }
}
