package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.DraftReportCommand.RecordCommentsSent;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that comments on the draft of a report were sent. */
public record CommentsForm(
    @NotNull @Size(max = 100) @ExistingMatter String draftReportId,
    @NotNull LocalDate sentOn,
    @NotNull @Lines String comments)
    implements ActForm {

  @Override
  public RecordCommentsSent toCommand(Urn urn) {
    return new RecordCommentsSent(urn, draftReportId, sentOn, new Narrative(comments));
  }
}
