package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.Suggested;

/** Appoint a further member of a board. */
public record AppointmentForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate appointedOn,
    @NotNull @Size(max = PersonName.LONGEST) @Suggested(Offer.POOL_MEMBER) String name,
    @NotNull LocalDate appointedFrom,
    @NotNull @Size(max = 2000) String experience)
    implements ActForm {

  @Override
  public AppointBoardMember toCommand(Urn urn) {
    return new AppointBoardMember(
        urn, board, appointedOn, new BoardMember(new PersonName(name), appointedFrom, experience));
  }
}
