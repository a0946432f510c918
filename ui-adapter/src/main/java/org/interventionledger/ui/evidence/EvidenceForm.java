package org.interventionledger.ui.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** A document kept for the school, by its SHA-256. */
public record EvidenceForm(@NotNull @Size(max = 64) @ChosenFrom(Offer.DOCUMENT) String document) {

  /** What documents or a note of what does show. */
  public static Showing showing(List<EvidenceForm> evidence, String note) {
    return new Showing(
        evidence.stream().map(EvidenceForm::document).toList(), ActForm.narrative(note));
  }
}
