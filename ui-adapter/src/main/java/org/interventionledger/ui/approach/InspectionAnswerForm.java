package org.interventionledger.ui.approach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record what Ofsted answered to a request. */
public record InspectionAnswerForm(
    @NotNull LocalDate answeredOn,
    @NotNull InspectionAnswer answer,
    @NotNull @Size(max = 200) String reference,
    @Lines String note)
    implements ActForm {

  @Override
  public RecordInspectionAnswer toCommand(Urn urn) {
    return new RecordInspectionAnswer(urn, answeredOn, answer, reference, ActForm.narrative(note));
  }
}
