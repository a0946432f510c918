package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.activity.ActivityCommand.CountPaperAgain;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Count again by when a paper is due, by the term dates and bank holidays adopted by now. */
public record CountPaperAgainForm(
    @NotNull @Size(max = 100) @ExistingMatter String activityId,
    @NotNull LocalDate countedOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public CountPaperAgain toCommand(Urn urn) {
    return new CountPaperAgain(urn, activityId, countedOn, new Narrative(reasons));
  }
}
