package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Posting;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;
import org.interventionledger.ui.form.RequiredByLedger;

/** Record that a notice or a copy reached its recipient. */
public record ServiceOfNoticeForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull Recipient recipient,
    @NotNull LocalDate servedOn,
    @NotNull @Size(max = 5) @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String timeOfDay,
    @NotNull Delivery method,
    @RequiredBy(value = LawRefusal.POSTING_NOT_STATED, always = false) LocalDate postedOn,
    @RequiredBy(value = LawRefusal.POSTING_NOT_STATED, always = false) @Lines String judgement,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    @RequiredByLedger(RecordRefusal.NOTHING_SHOWS_IT) @Lines String shownBy,
    @Lines String apart)
    implements ActForm {

  @Override
  public RecordServiceOfNotice toCommand(Urn urn) {
    return new RecordServiceOfNotice(
        urn,
        noticeId,
        recipient,
        servedOn,
        LocalTime.parse(timeOfDay),
        method,
        posting(),
        EvidenceForm.showing(evidence, shownBy),
        ActForm.narrative(apart));
  }

  /** Both of it, or the law refuses. */
  private Optional<Posting> posting() {
    return Optional.ofNullable(postedOn)
        .flatMap(day -> ActForm.narrative(judgement).map(said -> new Posting(day, said)));
  }
}
