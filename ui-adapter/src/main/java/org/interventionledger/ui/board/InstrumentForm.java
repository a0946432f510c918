package org.interventionledger.ui.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.notice.CopyForm;

/**
 * Make the written instrument of a member’s appointment. What is missing in law is refused by the
 * law.
 */
public record InstrumentForm(
    @NotNull @Min(1) @Max(99) @ExistingMatter Integer board,
    @NotNull LocalDate madeOn,
    @NotNull @Size(max = PersonName.LONGEST) String member,
    LocalDate until,
    @NotNull @Lines String terms,
    @Lines String pay,
    @Lines String endsByNotice,
    List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String underAuthority,
    @Lines String noAppointer)
    implements ActForm {

  @Override
  public MakeInstrumentOfAppointment toCommand(Urn urn) {
    return new MakeInstrumentOfAppointment(
        urn,
        board,
        madeOn,
        new PersonName(member),
        Optional.ofNullable(until),
        new Narrative(terms),
        ActForm.narrative(pay),
        ActForm.narrative(endsByNotice),
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(underAuthority),
        ActForm.narrative(noAppointer));
  }
}
