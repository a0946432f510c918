package org.interventionledger.ui.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Set up a shadow governing body. */
public record ShadowGoverningBodyForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate setUpOn,
    List<@NotNull @Size(max = PersonName.LONGEST) String> shadowMembers,
    @NotNull @Lines String constitution,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public SetUpShadowGoverningBody toCommand(Urn urn) {
    return new SetUpShadowGoverningBody(
        urn,
        board,
        setUpOn,
        shadowMembers.stream().map(PersonName::new).toList(),
        new Narrative(constitution),
        new Narrative(underAuthority));
  }
}
