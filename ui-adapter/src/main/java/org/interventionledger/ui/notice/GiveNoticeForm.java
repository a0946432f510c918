package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;

/** Give an approved notice, and its copies at the same time. */
public record GiveNoticeForm(
    @NotNull @Size(max = 100) @ExistingMatter String draftId,
    @NotNull LocalDate givenOn,
    @RequiredBy(LawRefusal.RECIPIENT_MISSING) List<@NotNull @Valid NoticeCopyForm> copies,
    @Lines String noAppointer)
    implements ActForm {

  @Override
  public GiveWarningNotice toCommand(Urn urn) {
    return new GiveWarningNotice(
        urn,
        draftId,
        givenOn,
        copies.stream().map(NoticeCopyForm::toCopy).toList(),
        ActForm.narrative(noAppointer));
  }
}
