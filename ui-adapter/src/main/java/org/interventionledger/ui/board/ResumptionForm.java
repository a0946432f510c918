package org.interventionledger.ui.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.notice.CopyForm;

/** Give notice that normal government resumes. */
public record ResumptionForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate givenOn,
    @NotNull LocalDate resumesOn,
    List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    @Lines String noAppointer)
    implements ActForm {

  @Override
  public GiveNoticeOfResumption toCommand(Urn urn) {
    return new GiveNoticeOfResumption(
        urn,
        board,
        givenOn,
        resumesOn,
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority),
        ActForm.narrative(noAppointer));
  }
}
