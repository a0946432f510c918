package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** End an interim executive board. */
public record BoardEndForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate endedOn,
    @NotNull BoardEnding how,
    @NotNull @Lines String arrangements)
    implements ActForm {

  @Override
  public EndInterimBoard toCommand(Urn urn) {
    return new EndInterimBoard(urn, board, endedOn, how, new Narrative(arrangements));
  }
}
