package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** What becomes of a register that a school is on, or its governing body or setting. */
public record RegisterMappingForm(
    @NotNull @Size(max = 100) @ChosenFrom(Offer.REGISTER) String register,
    Subject of,
    @NotNull Counterpart counterpart,
    @Size(max = 100) @ChosenFrom(Offer.REGISTER) String to,
    @Lines String reason) {

  public RegisterMapping toMapping() {
    return new RegisterMapping(
        register, of, counterpart, Optional.ofNullable(to), ActForm.narrative(reason));
  }
}
