package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** A priority of a plan, with its time bound. */
public record PlanPriorityForm(
    @NotNull @Lines String what,
    @NotNull @Size(max = 200) String owner,
    @NotNull LocalDate by,
    @Lines String resource) {

  public PlanPriority toPriority() {
    return new PlanPriority(new Narrative(what), owner, by, ActForm.narrative(resource));
  }
}
