package org.interventionledger.ui.power;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.board.ConsultedForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record the consultation on arrangements: EIA 2006, s.63(2). */
public record ArrangementsConsultationForm(
    @NotNull LocalDate openedOn,
    @NotNull LocalDate closedOn,
    @NotNull @Lines String proposal,
    List<@NotNull @Valid ConsultedForm> consulted,
    @NotNull @Lines String consideration)
    implements ActForm {

  @Override
  public ConsultOnArrangements toCommand(Urn urn) {
    return new ConsultOnArrangements(
        urn,
        openedOn,
        closedOn,
        new Narrative(proposal),
        consulted.stream().map(ConsultedForm::toConsulted).toList(),
        new Narrative(consideration));
  }
}
