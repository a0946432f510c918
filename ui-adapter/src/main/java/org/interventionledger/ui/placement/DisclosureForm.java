package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that somebody outside the ledger was shown something of a school. */
public record DisclosureForm(
    @NotNull LocalDate disclosedOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.COVERED) String of,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.PARTY) String party,
    @NotNull @Size(max = 200) String post,
    @Size(max = PersonName.LONGEST) String person,
    @NotNull DisclosureManner how,
    @NotNull @Lines String shown,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    DisclosureBasis basis,
    @Lines String reasons,
    @Lines String circumstances)
    implements ActForm {

  @Override
  public RecordDisclosure toCommand(Urn urn) {
    return new RecordDisclosure(
        urn,
        disclosedOn,
        of,
        party,
        post,
        ActForm.person(person),
        how,
        new Narrative(shown),
        evidence.stream().map(EvidenceForm::document).toList(),
        Optional.ofNullable(basis),
        ActForm.narrative(reasons),
        ActForm.narrative(circumstances));
  }
}
