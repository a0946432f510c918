package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Remove a school from a register, or its governing body or setting. */
public record RemoveFromRegisterForm(
    @NotNull LocalDate removedOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.REGISTER) String register,
    Subject of,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public RemoveFromRegister toCommand(Urn urn) {
    return new RemoveFromRegister(
        urn, removedOn, register, of, new Narrative(reasons), new Narrative(underAuthority));
  }
}
