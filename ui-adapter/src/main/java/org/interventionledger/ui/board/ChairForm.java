package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Offer;

/** Nominate a member of a board as its chair. */
public record ChairForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate nominatedOn,
    @NotNull @Size(max = PersonName.LONGEST) @ChosenFrom(Offer.BOARD_MEMBER) String chair)
    implements ActForm {

  @Override
  public NominateChair toCommand(Urn urn) {
    return new NominateChair(urn, board, nominatedOn, new PersonName(chair));
  }
}
