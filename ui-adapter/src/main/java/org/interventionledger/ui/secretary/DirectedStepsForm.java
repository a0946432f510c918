package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordDirectedSteps;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that steps towards a conversion were directed. */
public record DirectedStepsForm(
    @NotNull LocalDate directedOn,
    Set<StepsFor> addressees,
    @NotNull @Lines String steps,
    @NotNull LocalDate completeBy,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordDirectedSteps toCommand(Urn urn) {
    return new RecordDirectedSteps(
        urn,
        directedOn,
        addressees,
        new Narrative(steps),
        completeBy,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
