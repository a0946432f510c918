package org.interventionledger.ui.approach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Ask Ofsted to bring an inspection forward. */
public record InspectionRequestForm(
    @NotNull LocalDate requestedOn,
    @NotNull @Lines String concerns,
    LocalDate replyBy,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public RequestInspection toCommand(Urn urn) {
    return new RequestInspection(
        urn,
        requestedOn,
        new Narrative(concerns),
        Optional.ofNullable(replyBy),
        new Narrative(underAuthority));
  }
}
