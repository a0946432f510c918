package org.interventionledger.ui.secretary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.notice.CopyForm;

/** Respond to a direction. What is missing in law is refused by the law, not here. */
public record DirectionAnswerForm(
    @NotNull @Size(max = 100) @ExistingMatter String directionId,
    @NotNull LocalDate answeredOn,
    @NotNull DirectionAnswer answer,
    @NotNull @Lines String reasons,
    List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public AnswerDirection toCommand(Urn urn) {
    return new AnswerDirection(
        urn,
        directionId,
        answeredOn,
        answer,
        new Narrative(reasons),
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(underAuthority));
  }
}
