package org.interventionledger.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that support which was asked for will not be given, or no more of it. */
public record SupportClosingForm(
    @NotNull @Size(max = 100) @ExistingMatter String supportId,
    @NotNull LocalDate closedOn,
    @NotNull Closing how,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public CloseSupportRequest toCommand(Urn urn) {
    return new CloseSupportRequest(urn, supportId, closedOn, how, new Narrative(reasons));
  }
}
