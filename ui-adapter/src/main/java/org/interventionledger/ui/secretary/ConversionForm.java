package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that the school became an academy. */
public record ConversionForm(
    @NotNull LocalDate convertedOn,
    @NotNull @Min(100_000) @Max(999_999) Integer successor,
    @NotNull @Lines String arrangements,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordConversion toCommand(Urn urn) {
    return new RecordConversion(
        urn,
        convertedOn,
        new Urn(successor),
        new Narrative(arrangements),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
