package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Send a pre-warning notice. */
public record PreWarningNoticeForm(
    @NewMatter String preWarningId,
    @NotNull LocalDate sentOn,
    @NotNull @Lines String concerns,
    @NotNull @Lines String actionSought,
    @NotNull LocalDate replyBy,
    @NotEmpty List<@NotNull @Valid CopyForm> copies)
    implements ActForm {

  @Override
  public SendPreWarningNotice toCommand(Urn urn) {
    return new SendPreWarningNotice(
        urn,
        preWarningId,
        sentOn,
        new Narrative(concerns),
        new Narrative(actionSought),
        replyBy,
        copies.stream().map(CopyForm::toCopy).toList());
  }
}
