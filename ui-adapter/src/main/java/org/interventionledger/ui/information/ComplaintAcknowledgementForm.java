package org.interventionledger.ui.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.InformationCommand.RecordComplaintAcknowledgement;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;

/** Record that the receipt of a complaint about personal data was acknowledged. */
public record ComplaintAcknowledgementForm(
    @NotNull @Size(max = 100) @ExistingMatter String complaintId, @NotNull LocalDate acknowledgedOn)
    implements ActForm {

  @Override
  public RecordComplaintAcknowledgement toCommand(Urn urn) {
    return new RecordComplaintAcknowledgement(urn, complaintId, acknowledgedOn);
  }
}
