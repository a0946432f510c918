package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** A warning notice or its copy on its way to one recipient. */
public record NoticeCopyForm(
    @NotNull Recipient recipient,
    @NotNull @Size(max = 300) String addressee,
    @NotNull Delivery method,
    @NotNull LocalDate sentOn,
    @NotNull @Size(max = 5) @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String sentAt,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    @RequiredByLedger(RecordRefusal.NOTHING_SHOWS_IT) @Lines String shownBy,
    @Lines String apart) {

  public CopySent toCopy() {
    return new CopySent(
        recipient,
        addressee,
        method,
        sentOn,
        LocalTime.parse(sentAt),
        EvidenceForm.showing(evidence, shownBy),
        ActForm.narrative(apart));
  }
}
