package org.interventionledger.ui.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationAnswer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record the answer to a request for information. */
public record InformationAnswerForm(
    @NotNull @Size(max = 100) @ExistingMatter String requestId,
    @NotNull LocalDate answeredOn,
    @NotNull InformationAnswer answer,
    @Lines String reasons)
    implements ActForm {

  @Override
  public RecordInformationAnswer toCommand(Urn urn) {
    return new RecordInformationAnswer(
        urn, requestId, answeredOn, answer, ActForm.narrative(reasons));
  }
}
