package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** A party of the framework. */
public record PartyForm(@NotNull @Size(max = 100) @ChosenFrom(Offer.PARTY) String party) {

  /** Who decided and who agreed; nothing where nobody is named. */
  static Optional<Agreement> agreement(String by, List<PartyForm> with, String departure) {
    return Optional.of(
            new Agreement(Optional.ofNullable(by), ids(with), ActForm.narrative(departure)))
        .filter(
            agreed ->
                agreed.by().isPresent()
                    || !agreed.with().isEmpty()
                    || agreed.departure().isPresent());
  }

  static List<String> ids(List<PartyForm> parties) {
    return parties.stream().map(PartyForm::party).toList();
  }
}
