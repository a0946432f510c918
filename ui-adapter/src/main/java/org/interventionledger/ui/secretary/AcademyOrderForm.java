package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record an academy order. */
public record AcademyOrderForm(
    @NotNull LocalDate orderedOn,
    @NotNull AcademyOrderBasis basis,
    EligibleUnder under,
    @Lines String consultation,
    Set<Recipient> copiedTo,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordAcademyOrder toCommand(Urn urn) {
    return new RecordAcademyOrder(
        urn,
        orderedOn,
        basis,
        Optional.ofNullable(under),
        ActForm.narrative(consultation),
        copiedTo,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
