package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionCommand.RecordDirectionToWarn;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Record that the Secretary of State directed the authority to consider a warning notice. */
public record DirectionForm(
    @NewMatter String directionId,
    @NotNull DirectedNotice notice,
    @NotNull LocalDate directedOn,
    @NotNull @Lines String direction,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordDirectionToWarn toCommand(Urn urn) {
    return new RecordDirectionToWarn(
        urn,
        directionId,
        notice,
        directedOn,
        new Narrative(direction),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
