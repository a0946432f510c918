package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/**
 * Record that the report of an inspection was received, from which a statement of action is due.
 */
public record ReportReceivedForm(
    @NewMatter String statementId,
    @NotNull LocalDate receivedOn,
    @NotNull LocalDate inspectedOn,
    LocalDate judgedEnd,
    @Lines String judgedBecause)
    implements ActForm {

  @Override
  public RecordReportReceived toCommand(Urn urn) {
    return new RecordReportReceived(
        urn,
        statementId,
        receivedOn,
        inspectedOn,
        Optional.ofNullable(judgedEnd),
        ActForm.narrative(judgedBecause));
  }
}
