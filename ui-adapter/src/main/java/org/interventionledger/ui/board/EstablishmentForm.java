package org.interventionledger.ui.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.RequiredBy;
import org.interventionledger.ui.form.Suggested;
import org.interventionledger.ui.notice.CopyForm;

/** Give notice that the governing body is to consist of interim executive members. */
public record EstablishmentForm(
    @NotNull LocalDate noticeGivenOn,
    @NotNull LocalDate constitutedFrom,
    LocalDate endsOn,
    @RequiredBy(LawRefusal.FEWER_THAN_TWO_MEMBERS) List<@NotNull @Valid BoardMemberForm> members,
    @NotNull @Size(max = PersonName.LONGEST) @Suggested(Offer.POOL_CHAIR) String chair,
    @RequiredBy(LawRefusal.BOARD_RECIPIENT_MISSING) List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    @Lines String noAppointer)
    implements ActForm {

  @Override
  public EstablishInterimBoard toCommand(Urn urn) {
    return new EstablishInterimBoard(
        urn,
        noticeGivenOn,
        constitutedFrom,
        Optional.ofNullable(endsOn),
        members.stream().map(BoardMemberForm::toMember).toList(),
        new PersonName(chair),
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority),
        ActForm.narrative(noAppointer));
  }
}
