package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that a notice or a copy reached its recipient. */
public record ServiceOfNoticeForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull Recipient recipient,
    @NotNull LocalDate servedOn,
    @NotNull Delivery method,
    @NotNull @Lines String proof)
    implements ActForm {

  @Override
  public RecordServiceOfNotice toCommand(Urn urn) {
    return new RecordServiceOfNotice(
        urn, noticeId, recipient, servedOn, method, new Narrative(proof));
  }
}
