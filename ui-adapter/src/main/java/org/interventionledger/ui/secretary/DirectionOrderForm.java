package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.DirectionCommand.RecordOrderToWarn;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State ordered the notice that was declined. */
public record DirectionOrderForm(
    @NotNull @Size(max = 100) @ExistingMatter String directionId,
    @NotNull LocalDate orderedOn,
    LocalDate giveBy,
    @NotNull @Lines String order,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordOrderToWarn toCommand(Urn urn) {
    return new RecordOrderToWarn(
        urn,
        directionId,
        orderedOn,
        Optional.ofNullable(giveBy),
        new Narrative(order),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
