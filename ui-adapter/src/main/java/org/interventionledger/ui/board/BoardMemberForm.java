package org.interventionledger.ui.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.Suggested;

/** A member of an interim executive board. */
public record BoardMemberForm(
    @NotNull @Size(max = PersonName.LONGEST) @Suggested(Offer.POOL_MEMBER) String name,
    @NotNull LocalDate appointedFrom,
    @NotNull @Size(max = 2000) String experience) {

  public BoardMember toMember() {
    return new BoardMember(new PersonName(name), appointedFrom, experience);
  }
}
