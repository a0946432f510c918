package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that a member left a board. */
public record MemberLeftForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate leftOn,
    @NotNull @Size(max = PersonName.LONGEST) @ChosenFrom(Offer.BOARD_MEMBER) String member,
    @NotNull MemberLeaving why,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordMemberLeft toCommand(Urn urn) {
    return new RecordMemberLeft(
        urn, board, leftOn, new PersonName(member), why, new Narrative(reasons));
  }
}
