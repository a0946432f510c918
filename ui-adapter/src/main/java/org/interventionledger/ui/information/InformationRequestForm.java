package org.interventionledger.ui.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationRequest;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Record a request for information about a school. */
public record InformationRequestForm(
    @NewMatter String requestId,
    @NotNull LocalDate receivedOn,
    @NotNull @Size(max = PersonName.LONGEST) String from,
    @NotNull @Lines String asked)
    implements ActForm {

  @Override
  public RecordInformationRequest toCommand(Urn urn) {
    return new RecordInformationRequest(
        urn, requestId, receivedOn, new PersonName(from), new Narrative(asked));
  }
}
