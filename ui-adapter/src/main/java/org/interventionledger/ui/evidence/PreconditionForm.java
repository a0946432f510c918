package org.interventionledger.ui.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.Suggested;

/** Record what was considered, decided or done before an act. */
public record PreconditionForm(
    @NotNull StatutoryStep before,
    @Size(max = 100) @Suggested(Offer.MATTER_OF_A_DECISION) String forNotice,
    @NotNull PreconditionKind kind,
    @NotNull LocalDate consideredOn,
    @NotNull @Lines String considered,
    @NotNull @Size(max = PersonName.LONGEST) String person,
    @NotNull @Size(max = 200) String post,
    @Size(max = 200) String guidance,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    @Lines String note)
    implements ActForm {

  @Override
  public RecordPrecondition toCommand(Urn urn) {
    return new RecordPrecondition(
        urn,
        before,
        Optional.ofNullable(forNotice),
        kind,
        consideredOn,
        new Narrative(considered),
        new PersonName(person),
        post,
        Optional.ofNullable(guidance),
        evidence.stream().map(EvidenceForm::document).toList(),
        ActForm.narrative(note));
  }
}
