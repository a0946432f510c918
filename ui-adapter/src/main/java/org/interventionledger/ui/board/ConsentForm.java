package org.interventionledger.ui.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record the Secretary of State's decision. */
public record ConsentForm(
    @NotNull LocalDate decidedOn,
    @NotNull ConsentDecision decision,
    @NotNull @Size(max = 200) String reference,
    @Lines String reasons)
    implements ActForm {

  @Override
  public RecordConsentDecision toCommand(Urn urn) {
    return new RecordConsentDecision(
        urn, decidedOn, decision, reference, ActForm.narrative(reasons));
  }
}
