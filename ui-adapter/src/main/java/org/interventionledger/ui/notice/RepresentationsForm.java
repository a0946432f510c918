package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentations;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record representations against a notice given before 18 April 2016. */
public record RepresentationsForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate madeOn,
    @NotNull LocalDate receivedOn,
    @NotNull @Lines String representations)
    implements ActForm {

  @Override
  public RecordRepresentations toCommand(Urn urn) {
    return new RecordRepresentations(
        urn, noticeId, madeOn, receivedOn, new Narrative(representations));
  }
}
