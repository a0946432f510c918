package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordRevocationOfAcademyOrder;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that an academy order was revoked. */
public record RevocationForm(
    @NotNull LocalDate revokedOn,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordRevocationOfAcademyOrder toCommand(Urn urn) {
    return new RecordRevocationOfAcademyOrder(
        urn, revokedOn, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
