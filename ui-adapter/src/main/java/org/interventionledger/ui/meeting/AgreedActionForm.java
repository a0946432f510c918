package org.interventionledger.ui.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Lines;

/** Something agreed at a meeting. */
public record AgreedActionForm(
    @NotNull @Lines String what,
    @NotNull @Size(max = PersonName.LONGEST) String owner,
    @NotNull LocalDate dueOn) {

  public AgreedAction toAction() {
    return new AgreedAction(new Narrative(what), new PersonName(owner), dueOn);
  }
}
