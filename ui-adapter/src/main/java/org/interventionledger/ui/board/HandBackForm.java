package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the governing body that follows a board took office. */
public record HandBackForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate constitutedOn,
    @NotNull @Size(max = PersonName.LONGEST) String chair,
    @NotNull @Lines String constitution)
    implements ActForm {

  @Override
  public HandBackToGoverningBody toCommand(Urn urn) {
    return new HandBackToGoverningBody(
        urn, board, constitutedOn, new PersonName(chair), new Narrative(constitution));
  }
}
