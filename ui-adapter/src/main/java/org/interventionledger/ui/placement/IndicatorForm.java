package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record an indicator of the framework. */
public record IndicatorForm(
    @NotNull LocalDate seenOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.INDICATOR) String indicator,
    @NotNull @Lines String evidence,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> documents)
    implements ActForm {

  @Override
  public RecordIndicator toCommand(Urn urn) {
    return new RecordIndicator(
        urn,
        seenOn,
        indicator,
        new Narrative(evidence),
        documents.stream().map(EvidenceForm::document).toList());
  }
}
