package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record what the Secretary of State directed about an interim board of the authority. */
public record BoardDirectionForm(
    @NotNull @Min(1) @Max(99) Integer boardNumber,
    @NotNull LocalDate directedOn,
    @Min(2) @Max(99) Integer numberOfMembers,
    List<@NotNull @Size(max = PersonName.LONGEST) String> toAppoint,
    @Lines String termsDirected,
    List<@NotNull @Size(max = PersonName.LONGEST) String> toEnd,
    LocalDate endBy,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordDirectionOnInterimBoard toCommand(Urn urn) {
    return new RecordDirectionOnInterimBoard(
        urn,
        boardNumber,
        directedOn,
        Optional.ofNullable(numberOfMembers),
        toAppoint.stream().map(PersonName::new).toList(),
        ActForm.narrative(termsDirected),
        toEnd.stream().map(PersonName::new).toList(),
        Optional.ofNullable(endBy),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
