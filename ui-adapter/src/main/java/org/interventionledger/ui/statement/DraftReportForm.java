package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.DraftReportCommand.RecordDraftReportReceived;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Record that the draft of an inspection's report was received. */
public record DraftReportForm(
    @NewMatter String draftReportId,
    @NotNull LocalDate receivedOn,
    @NotNull LocalDate inspectedOn,
    LocalDate judgedEnd,
    @Lines String judgedBecause)
    implements ActForm {

  @Override
  public RecordDraftReportReceived toCommand(Urn urn) {
    return new RecordDraftReportReceived(
        urn,
        draftReportId,
        receivedOn,
        inspectedOn,
        Optional.ofNullable(judgedEnd),
        ActForm.narrative(judgedBecause));
  }
}
