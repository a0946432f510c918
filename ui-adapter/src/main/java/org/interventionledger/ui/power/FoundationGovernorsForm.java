package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;

/** Record foundation governors added to match the authority’s: EIA 2006, s.64. */
public record FoundationGovernorsForm(
    @NotNull @Size(max = 100) @ExistingMatter String appointmentId,
    @NotNull LocalDate matchedOn,
    @NotNull @Size(max = 300) String appointer,
    List<@NotNull @Size(max = PersonName.LONGEST) String> governors,
    LocalDate toldOn)
    implements ActForm {

  @Override
  public RecordFoundationGovernorsMatched toCommand(Urn urn) {
    return new RecordFoundationGovernorsMatched(
        urn,
        appointmentId,
        matchedOn,
        appointer,
        governors.stream().map(PersonName::new).toList(),
        Optional.ofNullable(toldOn));
  }
}
