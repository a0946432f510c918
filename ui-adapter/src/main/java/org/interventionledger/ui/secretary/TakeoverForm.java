package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State took an interim executive board over. */
public record TakeoverForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate takenOverOn,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordTakeoverOfInterimBoard toCommand(Urn urn) {
    return new RecordTakeoverOfInterimBoard(
        urn, board, takenOverOn, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
