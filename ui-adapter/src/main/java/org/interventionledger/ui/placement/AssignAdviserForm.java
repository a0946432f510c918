package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;

/** Give a school its adviser. */
public record AssignAdviserForm(
    @NotNull LocalDate assignedOn,
    @NotNull @Size(max = PersonName.LONGEST) String adviser,
    @Size(max = 200) String person)
    implements ActForm {

  @Override
  public AssignAdviser toCommand(Urn urn) {
    return new AssignAdviser(urn, assignedOn, new PersonName(adviser), Optional.ofNullable(person));
  }
}
