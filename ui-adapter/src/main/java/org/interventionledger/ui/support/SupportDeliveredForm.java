package org.interventionledger.ui.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that support was delivered, all of it or some of the days agreed. */
public record SupportDeliveredForm(
    @NotNull @Size(max = 100) @ExistingMatter String supportId,
    @NotNull LocalDate deliveredOn,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid DeliveredDayForm> days,
    @NotNull @Lines String what,
    @NotNull @Lines String outcome,
    @Lines String beyond)
    implements ActForm {

  /** A day on which support was given. */
  public record DeliveredDayForm(@NotNull LocalDate day) {}

  @Override
  public RecordSupportDelivered toCommand(Urn urn) {
    return new RecordSupportDelivered(
        urn,
        supportId,
        deliveredOn,
        days.stream().map(DeliveredDayForm::day).toList(),
        new Narrative(what),
        new Narrative(outcome),
        ActForm.narrative(beyond));
  }
}
