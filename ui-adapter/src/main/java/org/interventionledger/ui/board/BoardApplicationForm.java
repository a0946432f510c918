package org.interventionledger.ui.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Apply to the Secretary of State for consent. */
public record BoardApplicationForm(
    @NotNull LocalDate appliedOn,
    @NotNull LocalDate proposedFrom,
    List<@NotNull @Size(max = PersonName.LONGEST) String> proposedMembers,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public ApplyForInterimBoard toCommand(Urn urn) {
    return new ApplyForInterimBoard(
        urn,
        appliedOn,
        proposedFrom,
        proposedMembers.stream().map(PersonName::new).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
