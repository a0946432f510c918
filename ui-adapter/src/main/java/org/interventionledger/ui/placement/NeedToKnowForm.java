package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that somebody who signs in needs to know of a school. */
public record NeedToKnowForm(
    @NotNull LocalDate from,
    @NotNull @Size(max = 200) String person,
    @NotNull @Size(max = PersonName.LONGEST) String name,
    @NotNull @Lines String reasons,
    LocalDate until)
    implements ActForm {

  @Override
  public RecordNeedToKnow toCommand(Urn urn) {
    return new RecordNeedToKnow(
        urn,
        from,
        person,
        new PersonName(name),
        new Narrative(reasons),
        Optional.ofNullable(until));
  }
}
